import { argumentsOf, closingOf, type FormulaToken } from "./tokens";

/** A name that a formula makes itself, by LET or LAMBDA, and the words for which it holds. */
interface OwnName {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What a word of a formula is to the names that the formula makes. */
export type OwnUse = "parameter" | "optional" | undefined;

/** Tells of each word whether it is a name of LET or LAMBDA. Such a name may be called as a function. */
export function ownNames(tokens: readonly FormulaToken[]): (at: number) => OwnUse {
  const names = tokens.flatMap((token, at) => declaredBy(tokens, token, at));
  return (at) => {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const isOptional = token.type === "structured";
    if (!isOptional && token.type !== "range_named" && token.type !== "func") return undefined;
    const word = isOptional ? bare(token) : token.value;
    const isOwn = names.some(
      ({ name, start, end }) => start <= at && at < end && name === word.toLowerCase(),
    );
    if (!isOwn) return undefined;
    return isOptional ? "optional" : "parameter";
  };
}

function declaredBy(
  tokens: readonly FormulaToken[],
  { type, value }: FormulaToken,
  at: number,
): readonly OwnName[] {
  const call = value.toUpperCase();
  if (type !== "func" || (call !== "LET" && call !== "LAMBDA")) return [];
  const open = at + 1;
  const end = closingOf(tokens, open);
  const given = argumentsOf(tokens, open).slice(0, -1);
  const declared = call === "LET" ? given.filter((_, index) => index % 2 === 0) : given;
  return declared.flatMap(([from, to]) => {
    const name = tokens.slice(from, to).find(isName);
    return name === undefined ? [] : [{ name: bare(name).toLowerCase(), start: open, end }];
  });
}

function isName({ type }: FormulaToken): boolean {
  return type === "range_named" || type === "structured";
}

/** A parameter that may be left out is declared in brackets: `[b]`. */
function bare({ value }: FormulaToken): string {
  return value.replace(/^\[(.*)\]$/su, "$1");
}
