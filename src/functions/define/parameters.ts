import { invalidInput } from "../../model/errors";
import { plainText } from "../../model/plain-text";
import { errorText, isBlank, singleCell } from "../../reading/cells";
import type { Parameter, Word } from "./define";

/** One of a few words, in any case. Left out, it is the first. */
export function choice<const W extends string>(rule: {
  readonly help: string;
  readonly words: Readonly<Record<W, string>>;
  readonly default: NoInfer<W>;
}): Parameter<W> {
  const words = Object.keys(rule.words) as W[];
  const listed = words.map((word) => `"${word}"`).join(" or ");
  return {
    help: rule.help,
    unit: "text",
    optional: true,
    type: "string",
    shape: "cell",
    words: words.map((word): Word => ({ word, help: rule.words[word] })),
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return rule.default;
      const typed = typeof cell === "string" ? plainText(cell).toLowerCase() : undefined;
      const chosen = words.find((word) => word.toLowerCase() === typed);
      if (chosen === undefined) throw invalidInput({ argument }, listed, errorText(cell) ?? cell);
      return chosen;
    },
  };
}

/** TRUE or FALSE; `undefined` when left out, for the function to decide. */
export function flag(rule: { readonly help: string }): Parameter<boolean | undefined> {
  return {
    help: rule.help,
    unit: "none",
    optional: true,
    type: "boolean",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return undefined;
      if (typeof cell === "boolean") return cell;
      // A formula may say 1 and 0; hosts without booleans hand these over too.
      if (cell === 0 || cell === 1) return cell === 1;
      throw invalidInput({ argument }, "TRUE or FALSE", errorText(cell) ?? cell);
    },
  };
}
