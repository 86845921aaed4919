import { tokensOf } from "../../files/xlsx/formula/tokens";

/** Tells formulas, as they are typed, that a grid with these functions can calculate. */
export function canCalculateWith(functions: readonly string[]): (formula: string) => boolean {
  const known = new Set(functions.map((name) => name.toUpperCase()));
  const answers = new Map<string, boolean>();
  return (formula) => {
    const answer = answers.get(formula) ?? isWithin(known, formula);
    answers.set(formula, answer);
    return answer;
  };
}

function isWithin(functions: ReadonlySet<string>, formula: string): boolean {
  return tokensOf(formula).every(({ type, value }) => {
    if (type === "func") return functions.has(value.toUpperCase());
    return type === "string" || !OUT_OF_REACH.test(value);
  });
}

/** `[1]Sheet1!A1` lies in another file, `Jan:Mar!A1` on several sheets. */
const OUT_OF_REACH = /^'?[^!]*(\[\d+\]|\[[^\]]+\.xl\w+\]|:)[^!]*!/i;
