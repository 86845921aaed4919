import type { AccountProfile } from "./account-profile";
import type { Random } from "./random";

/** How the two firms work together. `undefined` is unknown. */
export interface AccountRelationship {
  readonly orders24: number;
  readonly orders12: number;
  /** Days from the day of the facts to the end of the contract, below 0 when it has ended. */
  readonly contractDays: number | undefined;
  readonly strategicFit: number;
  readonly openness: number;
  readonly relativeStrength: number;
  /** The five indicators that are judged, and the one that follows from the share of wallet. */
  readonly indicators: Readonly<Record<IndicatorColumn, number>>;
}

export type IndicatorColumn =
  "ind_contact" | "ind_information" | "ind_trust" | "ind_planning" | "ind_adaptation" | "ind_exit";

/** Share of wallet from which leaving is harder by one step. */
const EXIT_STEPS = [0.15, 0.4, 0.7];
const STRENGTH = { least: 0.66, ofWallet: 0.45, ofCloseness: 0.22, noise: 0.07 };
const CONTRACT = { closeness: 0.25, probability: 0.75, earliest: -90, latest: 900 };
/** A typical order is this large for the smallest revenue, and grows slower than revenue. */
const ORDERS = { revenue: 20_000, count: 3, bend: 0.6 };

export function drawRelationship(
  random: Random,
  profile: AccountProfile,
  money: { readonly revenue: number; readonly revenueBefore: number },
): AccountRelationship {
  const { closeness, shareOfWallet, momentum } = profile;
  const orders12 = ordersFor(money.revenue);
  return {
    orders12,
    orders24: orders12 + ordersFor(money.revenueBefore),
    contractDays: drawContract(random, profile),
    strategicFit: drawScore(random, 2 + 6.5 * momentum, 1),
    openness: drawScore(random, 2 + 4 * closeness + 3 * momentum, 1.2),
    relativeStrength:
      Math.round(
        100 *
          (STRENGTH.least +
            STRENGTH.ofWallet * shareOfWallet +
            STRENGTH.ofCloseness * closeness +
            STRENGTH.noise * random.deviation()),
      ) / 100,
    indicators: drawIndicators(random, profile),
  };
}

function ordersFor(revenue: number): number {
  if (revenue === 0) return 0;
  return Math.max(1, Math.round(ORDERS.count * (revenue / ORDERS.revenue) ** ORDERS.bend));
}

function drawContract(
  random: Random,
  { situation, closeness }: AccountProfile,
): number | undefined {
  const mayHave = situation !== "prospect" && situation !== "lapsed";
  const has = mayHave && closeness > CONTRACT.closeness && random.chance(CONTRACT.probability);
  return has ? Math.round(random.between(CONTRACT.earliest, CONTRACT.latest)) : undefined;
}

function drawScore(random: Random, mean: number, spread: number): number {
  return Math.round(Math.min(Math.max(mean + spread * random.deviation(), 0), 10));
}

function drawIndicators(
  random: Random,
  { closeness, shareOfWallet }: AccountProfile,
): AccountRelationship["indicators"] {
  // The closest and the most distant leave least to chance.
  const room = 0.9 * Math.sqrt(closeness * (1 - closeness)) + 0.1;
  const draw = (head: number): number => {
    const level = 1 + 3.4 * closeness + head + room * random.deviation();
    return Math.min(Math.max(Math.round(level), 1), 4);
  };
  return {
    ind_contact: draw(0.2),
    ind_information: draw(0),
    ind_trust: draw(0.4),
    ind_planning: draw(-0.2),
    ind_adaptation: draw(0),
    ind_exit: 1 + EXIT_STEPS.filter((step) => shareOfWallet >= step).length,
  };
}
