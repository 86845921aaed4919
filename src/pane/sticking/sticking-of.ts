import { catalogue } from "../../functions/catalogue";
import { kamName } from "../kam-names";

/**
 * Why a cell with a KAM function shows `#NAME?`: it sticks, so that entering the formula again mends it,
 * or a person has written names that are no functions.
 */
export type Sticking =
  { readonly kind: "sticks" } | { readonly kind: "misspelt"; readonly names: readonly string[] };

const KNOWN: ReadonlySet<string> = new Set(catalogue.map(({ name }) => name));

/** `undefined` where the formula calls nothing of KAM: it shows `#NAME?` for reasons of its own. */
export function stickingOf(formula: string): Sticking | undefined {
  const names = kamNamesIn(formula);
  if (names.length === 0) return undefined;
  const unknown = names.filter((name) => !KNOWN.has(name));
  return unknown.length === 0 ? { kind: "sticks" } : { kind: "misspelt", names: unknown };
}

/** A text, a quoted name of a sheet, columns of a table, or a name that is called, and not of another workbook. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![!\p{L}\p{N}_.])([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;

/** The functions of KAM that a formula calls, inside others too, each once. */
function kamNamesIn(formula: string): readonly string[] {
  const names = [...formula.matchAll(PARTS)].flatMap(([, called = ""]) => kamName(called) ?? []);
  return [...new Set(names)];
}
