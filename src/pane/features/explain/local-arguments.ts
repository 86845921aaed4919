import type { ExplainedCell } from "./subject";
import type { FoundCall } from "./find-call";

/** Signs that part arguments, whichever language a program writes in; the second may be a sign of decimals too. */
const PARTING = [";", ","];

/**
 * The texts of a call's arguments as the person's program writes them; none where it writes as in English,
 * where the call stands within another formula, or where they cannot be told apart.
 */
export function localArguments(
  { formulaLocal }: Pick<ExplainedCell, "formulaLocal">,
  { isWhole, arguments: wanted }: Pick<FoundCall, "isWhole" | "arguments">,
): readonly string[] {
  if (formulaLocal === undefined || !isWhole) return [];
  const inside = formulaLocal.slice(formulaLocal.indexOf("(") + 1, formulaLocal.lastIndexOf(")"));
  const parted = PARTING.map((sign) => split(inside, sign));
  return parted.find(({ length }) => length === wanted.length) ?? [];
}

/** Texts, sheets in quotes, what a table has in its brackets, where an apostrophe escapes a sign, and all else. */
const PIECE = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|\[(?:'.|[^[\]'])*\]|[^[\]'])*\]|[\s\S]/gu;

/** Splits at a sign that stands in no brackets. */
function split(text: string, sign: string): readonly string[] {
  const parts = [""];
  let depth = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    if ("({".includes(piece)) depth += 1;
    if (")}".includes(piece)) depth -= 1;
    if (piece === sign && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + piece);
  }
  return parts.map((part) => part.trim());
}
