import { KEY_TIERS, type Tier } from "./tier-rule";

/** What key accounts are compared by when there are too many of them; `undefined` is unknown. */
export type CapCriteria = readonly (number | undefined)[];

/** Where a candidate stands when there are too many key accounts. */
export interface CapPlace {
  /** 1 for the candidate that keeps its place longest. */
  readonly rank: number;
  /** Closeness to the best of all candidates, 0 to 1. */
  readonly closeness: number;
  readonly isCut: boolean;
}

/**
 * Which key accounts remain when a firm can care for only so many.
 *
 * Candidates are ranked by their closeness to the ideal (TOPSIS) over the criteria given; those behind
 * the cap are cut. With as many places as candidates nobody is ranked. A value that is unknown counts
 * as the lowest among the candidates: who is not known must not displace who is.
 *
 * @param tiers - n tiers as the gates gave them.
 * @param criteria - n rows of values, more is better; the same number in each.
 * @param cap - The number of key accounts that can be cared for, 0 or more.
 * @param closenessOf - Ranks rows without gaps: closeness from 0 to 1, one a row.
 * @returns n places; `undefined` for accounts that are no candidates, or where all have a place.
 * @example
 * capKeyAccounts(["Strategic key", "Standard", "Key - develop"], [[8], [1], [6]], 1, (rows) => rows.map(([value]) => (value ?? 0) / 10)).map((place) => place?.isCut); // [false, undefined, true]
 * @see Our operationalisation of a limited number of key accounts (15 to 35 after McDonald & Woodburn).
 */
export function capKeyAccounts(
  tiers: readonly Tier[],
  criteria: readonly CapCriteria[],
  cap: number,
  closenessOf: (rows: readonly (readonly number[])[]) => readonly number[],
): readonly (CapPlace | undefined)[] {
  const candidates = [...tiers.keys()].filter((index) => isKey(tiers[index]));
  if (candidates.length <= cap) return tiers.map(() => undefined);
  const closeness = closenessOf(fillWithLowest(candidates.map((index) => criteria[index] ?? [])));
  const places = new Map<number, CapPlace>();
  const order = [...candidates.keys()].sort(
    (one, other) => (closeness[other] ?? 0) - (closeness[one] ?? 0),
  );
  let rank = 0;
  let before = Infinity;
  order.forEach((candidate, position) => {
    const near = closeness[candidate] ?? 0;
    // Equals share the better rank, so that the order of the rows never decides who is cut.
    if (near < before) rank = position + 1;
    before = near;
    places.set(candidates[candidate] ?? position, { rank, closeness: near, isCut: rank > cap });
  });
  return tiers.map((_, index) => places.get(index));
}

function isKey(tier: Tier | undefined): boolean {
  return tier !== undefined && KEY_TIERS.includes(tier);
}

function fillWithLowest(rows: readonly CapCriteria[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const lowest = Array.from({ length: width }, (_, column) =>
    rows.reduce((least, row) => Math.min(least, row[column] ?? Infinity), Infinity),
  );
  return rows.map((row) =>
    lowest.map((least, column) => row[column] ?? (Number.isFinite(least) ? least : 0)),
  );
}
