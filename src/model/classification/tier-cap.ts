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
 * @param criteriaOf - Values of the account at an index, more is better; as many for each.
 * @param cap - The number of key accounts that can be cared for, 0 or more.
 * @param closenessOf - Ranks rows without gaps: closeness from 0 to 1, one per row.
 * @returns A place for the index of each candidate; none where all have one.
 * @example
 * capKeyAccounts(["Strategic key", "Standard", "Key - develop"], (index) => [[8], [1], [6]][index], 1, (rows) => rows.map(([value]) => (value ?? 0) / 10)).get(2).isCut; // true
 * @see Our operationalisation of a limited number of key accounts (15 to 35 after McDonald & Woodburn).
 */
export function capKeyAccounts(
  tiers: readonly Tier[],
  criteriaOf: (index: number) => CapCriteria,
  cap: number,
  closenessOf: (rows: readonly (readonly number[])[]) => readonly number[],
): ReadonlyMap<number, CapPlace> {
  const candidates = [...tiers.keys()].filter((index) => isKey(tiers[index]));
  const places = new Map<number, CapPlace>();
  if (candidates.length <= cap) return places;
  const closeness = closenessOf(fillWithLowest(candidates.map(criteriaOf)));
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
  return places;
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
