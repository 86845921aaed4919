import { tokenize } from "@borgar/fx/xlsx";

/** A word of a formula. The values of all words one after another are the formula. */
export interface FormulaToken {
  readonly type: string;
  readonly value: string;
}

/** A formula without `=` as its words; references come whole, with their sheet. */
export function tokensOf(formula: string): readonly FormulaToken[] {
  return tokenize(formula, { allowTernary: true, mergeRefs: true, negativeNumbers: false });
}

/** Words that stand for cells, columns or rows. */
export function isCells({ type }: FormulaToken): boolean {
  return type === "range" || type === "range_beam" || type === "range_ternary";
}

/** Words that something may be asked of: cells, names, columns of tables. */
export function isOperand(token: FormulaToken): boolean {
  return isCells(token) || token.type === "range_named" || token.type === "structured";
}

/** Where the bracket closes that opens at a word; the last word where none does. */
export function closingOf(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    depth += bracket(tokens[at]);
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

/** Where the bracket opens that closes at a word; the first word where none does. */
export function openingOf(tokens: readonly FormulaToken[], close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at -= 1) {
    depth += bracket(tokens[at]);
    if (depth === 0) return at;
  }
  return 0;
}

function bracket(token: FormulaToken | undefined): number {
  if (token?.type !== "operator") return 0;
  if (token.value === "(" || token.value === "{") return 1;
  return token.value === ")" || token.value === "}" ? -1 : 0;
}

/** The arguments of a call as stretches of words; the call's bracket opens at `open`. */
export function argumentsOf(
  tokens: readonly FormulaToken[],
  open: number,
): readonly (readonly [start: number, end: number])[] {
  const close = closingOf(tokens, open);
  const found: (readonly [number, number])[] = [];
  let start = open + 1;
  let depth = 0;
  for (let at = start; at <= close; at += 1) {
    const isComma = depth === 0 && tokens[at]?.type === "operator" && tokens[at]?.value === ",";
    if (isComma || at === close) {
      found.push([start, at]);
      start = at + 1;
    }
    depth += bracket(tokens[at]);
  }
  return found;
}
