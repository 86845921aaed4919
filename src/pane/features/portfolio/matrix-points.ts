import type { ClassifiedAccount } from "./classify-accounts";

/** What the size of a sign in the matrix stands for. */
export type SizeBy = "revenue" | "contribution";

/** An account whose place in the matrix is known. */
export interface MatrixPoint {
  readonly account: ClassifiedAccount;
  /** Our strength over the best competitor's. */
  readonly strength: number;
  /** Score from 0 to 10. */
  readonly attractiveness: number;
  /** Amount that the size stands for; unknown and negative amounts count as 0. */
  readonly size: number;
}

/** A chart of more signs than these is neither read nor walked through. */
const MOST_POINTS = 300;

export interface MatrixPoints {
  /** The largest first: drawn below, and reached first by keyboard. */
  readonly points: readonly MatrixPoint[];
  /** Accounts whose strength or attractiveness is unknown. */
  readonly unplaced: number;
  /** Accounts with a place that are left out because there are too many, the smallest. */
  readonly leftOut: number;
}

export function matrixPoints(accounts: readonly ClassifiedAccount[], sizeBy: SizeBy): MatrixPoints {
  const placed = accounts.flatMap((account): readonly MatrixPoint[] => {
    const { strength, attractiveness } = account;
    if (strength === undefined || attractiveness === undefined) return [];
    return [{ account, strength, attractiveness, size: Math.max(account[sizeBy] ?? 0, 0) }];
  });
  const points = placed.toSorted((one, other) => other.size - one.size).slice(0, MOST_POINTS);
  return {
    points,
    unplaced: accounts.length - placed.length,
    leftOut: placed.length - points.length,
  };
}

/** From lowest to highest value that a scale must hold, a little room at both ends. */
export function extent(
  values: readonly number[],
  alsoHold: number,
): readonly [lowest: number, highest: number] {
  const all = [...values, alsoHold];
  const lowest = all.reduce((least, value) => Math.min(least, value), Infinity);
  const highest = all.reduce((most, value) => Math.max(most, value), -Infinity);
  const room = (highest - lowest || 1) * 0.08;
  return [Math.max(0, lowest - room), highest + room];
}
