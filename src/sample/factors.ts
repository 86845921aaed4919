import type { CellValue } from "../workbook/cells";
import { seededRandom, type Random } from "./random";
import type { SampleAccount } from "./sample-account";

const SEED = 1203;
/** What buyers of industrial supplies look at, and how much it counts for most of them. */
const FACTORS: readonly (readonly [factor: string, weight: number])[] = [
  ["price", 0.3],
  ["delivery on time", 0.25],
  ["product quality", 0.25],
  ["technical advice", 0.2],
];
const UNKNOWN = 0.04;

/** What each account chooses its supplier by: scores that agree with its relative strength. */
export function factorRows(accounts: readonly SampleAccount[]): readonly (readonly CellValue[])[] {
  const random = seededRandom(SEED);
  return accounts.flatMap((account) => {
    const strength = account.relative_strength;
    if (typeof strength !== "number") return [];
    return FACTORS.map(([factor, weight]) => {
      const competitor = score(6.3 + 0.7 * random.deviation());
      const ours = score(competitor * strength + 0.4 * random.deviation());
      return [account.account_id, factor, weight, maybe(random, ours), maybe(random, competitor)];
    });
  });
}

function score(drawn: number): number {
  return Math.round(Math.min(Math.max(drawn, 1), 10) * 2) / 2;
}

function maybe(random: Random, value: number): CellValue {
  return random.chance(UNKNOWN) ? "" : value;
}
