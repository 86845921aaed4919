import { parseStructRef, stringifyStructRef } from "@borgar/fx/xlsx";
import { STORED_NAMES, STORED_SIGNS, typedFunction } from "./stored-functions";
import { argumentsOf, closingOf, isOperand, tokensOf, type FormulaToken } from "./tokens";

/** A formula as a person would type it, without `=`, from one that a file holds. */
export function asTyped(stored: string): string {
  // What bears no prefix and names no table is stored as it is typed.
  if (!/_xl|\[/i.test(stored)) return stored;
  const tokens = withoutDamage(tokensOf(stored));
  const words = tokens.map(typedWord);
  for (const [at, { type, value }] of tokens.entries()) {
    if (type === "func") unwrap(tokens, words, { at, name: value });
  }
  return words.join("");
}

/** Damaged files name a workbook before functions of add-ins: `[2]!_xldudf_KAM_SCORE`. */
function withoutDamage(tokens: readonly FormulaToken[]): readonly FormulaToken[] {
  const isFunctionOfAddIn = (at: number): boolean =>
    tokens[at]?.type === "context" && (tokens[at + 2]?.value.startsWith("_xldudf_") ?? false);
  return tokens.filter((_, at) => !isFunctionOfAddIn(at) && !isFunctionOfAddIn(at - 1));
}

function typedWord({ type, value }: FormulaToken): string {
  if (type === "func") return typedFunction(withoutStart(value, STORED_NAMES.parameter));
  if (type === "structured") return typedStructure(value);
  if (type !== "range_named") return value;
  if (value.startsWith(STORED_NAMES.optional)) {
    return `[${value.slice(STORED_NAMES.optional.length)}]`;
  }
  return withoutStart(withoutStart(value, STORED_NAMES.parameter), STORED_NAMES.handedOver);
}

function withoutStart(text: string, start: string): string {
  return text.startsWith(start) ? text.slice(start.length) : text;
}

function typedStructure(value: string): string {
  const reference = parseStructRef(value);
  const isThisRow = reference?.sections?.includes("this row") === true;
  return isThisRow ? stringifyStructRef(reference) : value;
}

/** Turns calls that stand for signs back into these: `_xlfn.ANCHORARRAY(A1)` into `A1#`. */
function unwrap(
  tokens: readonly FormulaToken[],
  words: string[],
  { at, name }: { readonly at: number; readonly name: string },
): void {
  const [open, close] = [at + 1, closingOf(tokens, at + 1)];
  const [given, more] = argumentsOf(tokens, open);
  if (given === undefined || more !== undefined || !isOneOperand(tokens, given)) return;
  if (name === STORED_SIGNS.spill) replace(words, [at, open, close], ["", "", "#"]);
  if (name === STORED_SIGNS.single) replace(words, [at, open, close], ["@", "", ""]);
  const trim = Object.entries(STORED_SIGNS.trim).find(([, stored]) => stored === name)?.[0];
  if (trim === undefined) return;
  replace(words, [at, open, close], ["", "", ""]);
  words[given[0]] = words[given[0]]?.replace(":", trim) ?? "";
}

/** Only an operand can bear a sign: `(A1,B1)#` would be read otherwise. */
function isOneOperand(
  tokens: readonly FormulaToken[],
  [start, end]: readonly [number, number],
): boolean {
  const first = tokens[start];
  if (first === undefined) return false;
  if (end === start + 1) return isOperand(first);
  return first.type === "func" && closingOf(tokens, start + 1) === end - 1;
}

function replace(words: string[], places: readonly number[], texts: readonly string[]): void {
  for (const [index, place] of places.entries()) words[place] = texts[index] ?? "";
}
