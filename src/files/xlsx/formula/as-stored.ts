import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { ownNames, type OwnUse } from "./own-names";
import {
  maySpill,
  storedFunction,
  STORED_NAMES,
  STORED_SIGNS,
  TAKES_FUNCTIONS,
} from "./stored-functions";
import {
  argumentsOf,
  closingOf,
  isCells,
  isOperand,
  openingOf,
  tokensOf,
  type FormulaToken,
} from "./tokens";

/**
 * A formula as a file holds it, from one as a person types it: `FILTER(A1#,x)` becomes
 * `_xlfn._xlws.FILTER(_xlfn.ANCHORARRAY(A1),x)`.
 *
 * @param typed - With or without `=` in front.
 * @param table - The table in whose row the formula stands, for `[@column]`.
 */
export function asStored(typed: string, table = ""): string {
  const tokens = tokensOf(typed.replace(/^=/, ""));
  const ownUse = ownNames(tokens);
  const handedOver = functionsHandedOver(tokens);
  const words = tokens.map((token, at) => {
    if (handedOver.has(at)) return STORED_NAMES.handedOver + token.value.toUpperCase();
    return storedWord(token, ownUse(at), table);
  });
  wrapSigns(tokens, words);
  return words.join("");
}

function storedWord(token: FormulaToken, use: OwnUse, table: string): string {
  if (use === "optional") return STORED_NAMES.optional + token.value.slice(1, -1);
  if (use === "parameter") return STORED_NAMES.parameter + token.value;
  if (token.type === "func") return storedFunction(token.value);
  if (token.type === "structured") return storedStructure(token.value, table);
  return isCells(token) ? trimmed(token.value) : token.value;
}

function storedStructure(value: string, table: string): string {
  const reference = parseStructRef(value);
  if (reference === undefined) return value;
  const named = reference.table === "" ? { ...reference, table } : reference;
  const isThisRow = named.sections?.includes("this row") === true;
  if (!isThisRow && reference.table !== "") return value;
  return stringifyStructRef(named, { thisRow: true });
}

/** The dots of `A1.:.B9`, which leave out blank cells at the ends, are stored as a function. */
function trimmed(value: string): string {
  for (const [sign, stored] of Object.entries(STORED_SIGNS.trim)) {
    if (value.includes(sign)) return `${stored}(${value.replace(sign, ":")})`;
  }
  return value;
}

/** Writes `#` behind and `@` before an operand as calls around it. */
function wrapSigns(tokens: readonly FormulaToken[], words: string[]): void {
  for (const [at, { type, value }] of tokens.entries()) {
    if (type !== "operator" || (value !== "#" && value !== "@")) continue;
    const isSpill = value === "#";
    const [first, last] = isSpill ? operandBefore(tokens, at) : operandAfter(tokens, at);
    words[first] = `${isSpill ? STORED_SIGNS.spill : STORED_SIGNS.single}(${words[first] ?? ""}`;
    words[last] = `${words[last] ?? ""})`;
    words[at] = "";
  }
}

function operandBefore(tokens: readonly FormulaToken[], at: number): readonly [number, number] {
  const last = at - 1;
  if (tokens[last]?.value !== ")") return [last, last];
  const open = openingOf(tokens, last);
  return [tokens[open - 1]?.type === "func" ? open - 1 : open, last];
}

function operandAfter(tokens: readonly FormulaToken[], at: number): readonly [number, number] {
  const first = at + 1;
  const next = tokens[first];
  if (next?.type === "func") return [first, closingOf(tokens, first + 1)];
  if (next?.value === "(") return [first, closingOf(tokens, first)];
  return [first, tokens[first + 1]?.value === "#" ? first + 1 : first];
}

/** Names of functions that stand as arguments of their own: the last of `GROUPBY(a,b,SUM)`. */
function functionsHandedOver(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const found = tokens.flatMap(({ type, value }, at) => {
    if (type !== "func" || !TAKES_FUNCTIONS.has(value.toUpperCase())) return [];
    return argumentsOf(tokens, at + 1).flatMap(([start, end]) => {
      const [first, ...more] = [...tokens.keys()].filter((each) =>
        isWordIn(tokens, each, [start, end]),
      );
      const isFunction =
        more.length === 0 && HANDED_OVER.has(tokens[first ?? 0]?.value.toUpperCase() ?? "");
      return isFunction && first !== undefined ? [first] : [];
    });
  });
  return new Set(found);
}

function isWordIn(
  tokens: readonly FormulaToken[],
  at: number,
  [start, end]: readonly [number, number],
): boolean {
  const type = tokens[at]?.type;
  return start <= at && at < end && type !== "whitespace" && type !== "newline";
}

/** What Excel offers to hand over. */
const HANDED_OVER: ReadonlySet<string> = new Set(
  "SUM PERCENTOF AVERAGE MEDIAN COUNT COUNTA MAX MIN PRODUCT ARRAYTOTEXT CONCAT STDEV.S STDEV.P VAR.S VAR.P MODE.SNGL AND OR XOR ABS LEN".split(
    " ",
  ),
);

/** Whether a formula, as it is typed, may give several cells, and so is stored as one that spills. */
export function spills(typed: string): boolean {
  const tokens = tokensOf(typed.replace(/^=/, ""));
  return tokens.some((token, at) => {
    if (token.type === "func") return maySpill(token.value);
    return token.value === "#" && isOperand(tokens[at - 1] ?? token) && tokens.length === at + 1;
  });
}
