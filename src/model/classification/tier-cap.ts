import { fallingRanks } from "../statistics/falling-ranks";
import { closeness, idealDistances } from "../weights/topsis";
import { STAGES, type Stage } from "./stage-rule";
import {
  KEY_TIERS,
  type CapCriterion,
  type CapPlace,
  type CapRule,
  type Tier,
  type TierAccount,
} from "./tier-rule";

/** What a candidate for a place is compared by; `undefined` is unknown. */
type Candidate = Pick<TierAccount, CapCriterion>;

/**
 * Which key accounts remain when a firm can care for only so many.
 *
 * There are as many places as people can care for, and no more than the rule allows. Candidates are ranked
 * by their closeness to the ideal (TOPSIS); those behind the cap are cut, and equals share the better rank,
 * so that the order of the accounts never decides. A value that is unknown counts as the lowest among the
 * candidates: who is not known must not displace who is. Candidates that are all alike stay together.
 *
 * @param accounts - n accounts.
 * @param tiers - Their tiers as gates and memory gave them.
 * @param rule - The number of key accounts that can be cared for, 0 or more, and what candidates are ranked by.
 * @returns A place for the index of each candidate; none where all have one.
 * @example
 * keyAccountPlaces([{ strength: 1 }, { strength: 2 }], ["Key - develop", "Key - develop"], { mostKeyAccounts: 5, capacity: 1, weights: { attractiveness: 0, strength: 1, lifetimeValue: 0, stage: 0 } }).get(0).isCut; // true
 * @see Our operationalisation of a limited number of key accounts (15 to 35 after McDonald & Woodburn).
 */
export function keyAccountPlaces(
  accounts: readonly Candidate[],
  tiers: readonly Tier[],
  rule: CapRule,
): ReadonlyMap<number, CapPlace> {
  const candidates = accounts
    .map((account, index) => ({ account, index }))
    .filter(({ index }) => isKey(tiers[index]));
  const places = Math.min(rule.mostKeyAccounts, rule.capacity);
  if (candidates.length <= places) return ALL_HAVE_ONE;
  const near = closenessOf(
    candidates.map(({ account }) => account),
    rule.weights,
  );
  const ranks = fallingRanks(near);
  return new Map(
    candidates.map(({ index }, at) => {
      const rank = ranks[at] ?? 1;
      return [index, { rank, closeness: near[at] ?? 0, isCut: rank > places }] as const;
    }),
  );
}

const ALL_HAVE_ONE: ReadonlyMap<number, CapPlace> = new Map();

function isKey(tier: Tier | undefined): boolean {
  return tier !== undefined && KEY_TIERS.includes(tier);
}

function closenessOf(
  candidates: readonly Candidate[],
  weights: CapRule["weights"],
): readonly number[] {
  const columns = [
    { weight: weights.attractiveness, values: candidates.map((each) => each.attractiveness) },
    { weight: weights.strength, values: candidates.map((each) => each.strength) },
    { weight: weights.lifetimeValue, values: candidates.map((each) => each.lifetimeValue) },
    { weight: weights.stage, values: candidates.map(({ stage }) => heightOf(stage)) },
  ].map(({ weight, values }) => ({ weight, values: withLowest(values) }));
  const rows = candidates.map((_, at) => columns.map(({ values }) => values[at] ?? 0));
  return idealDistances(
    rows,
    columns.map(({ weight }) => weight),
    columns.map(() => true),
  ).map((distances) => closeness(distances) ?? 0);
}

// How close a relationship is: 0 Exploratory to 4 Integrated; 0 too where it comes apart.
function heightOf(stage: Stage | undefined): number | undefined {
  if (stage === undefined) return undefined;
  return stage === "Disintegrating" ? 0 : STAGES.indexOf(stage);
}

// The values with the lowest of them in place of what is unknown; 0 where all are.
function withLowest(values: readonly (number | undefined)[]): readonly number[] {
  const lowest = values.reduce(
    (least, value) =>
      value === undefined || (least !== undefined && least <= value) ? least : value,
    undefined,
  );
  return values.map((value) => value ?? lowest ?? 0);
}
