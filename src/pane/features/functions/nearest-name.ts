import type { KamFunction } from "../../../functions/catalogue";

/** Letters of a name for each of which one may be wrong. */
const LETTERS_PER_SLIP = 4;

/** `=KAM.SCORE(Accounts)` and `score` both name SCORE; the first is a name for certain. */
const NAMED = /^=?\s*(kam\.)?([^(]*)/i;

/** The function whose name was probably meant; `undefined` where none is near. */
export function nearestName(
  functions: readonly KamFunction[],
  query: string,
): KamFunction | undefined {
  const [, prefix, rest = ""] = NAMED.exec(query.trim()) ?? [];
  const typed = rest.replaceAll(/[\s-]/g, "").toUpperCase();
  if (typed === "") return undefined;
  const further = prefix === undefined ? 0 : 1;
  const near = functions
    .map((definition) => ({ definition, slips: slipsBetween(typed, definition.name) }))
    .filter(({ definition, slips }) => slips <= slipsAllowed(definition.name) + further)
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.definition;
}

function slipsAllowed({ length }: string): number {
  return Math.floor(length / LETTERS_PER_SLIP);
}

/**
 * Letters that are missing, too many, other or exchanged with their neighbour between two names
 * (optimal string alignment).
 */
function slipsBetween(typed: string, name: string): number {
  const rows: number[][] = [];
  for (let at = 0; at <= typed.length; at += 1) {
    const row: number[] = [];
    for (let to = 0; to <= name.length; to += 1)
      row.push(fewest(rows, row, { typed, name, at, to }));
    rows.push(row);
  }
  return rows[typed.length]?.[name.length] ?? Infinity;
}

interface Compared {
  readonly typed: string;
  readonly name: string;
  /** Letters of each that were looked at. */
  readonly at: number;
  readonly to: number;
}

function fewest(
  rows: readonly (readonly number[])[],
  row: readonly number[],
  { typed, name, at, to }: Compared,
): number {
  if (at === 0 || to === 0) return at + to;
  const [letter, before] = [typed[at - 1], typed[at - 2]];
  const isSame = letter === name[to - 1];
  const isExchanged = letter === name[to - 2] && before === name[to - 1];
  const known = (above: number, left: number): number =>
    (above === 0 ? row : rows[at - above])?.[to - left] ?? Infinity;
  return Math.min(
    known(1, 0) + 1,
    known(0, 1) + 1,
    known(1, 1) + (isSame ? 0 : 1),
    isExchanged ? known(2, 2) + 1 : Infinity,
  );
}
