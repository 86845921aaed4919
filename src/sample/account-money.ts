import type { AccountProfile, Situation } from "./account-profile";
import type { Random } from "./random";

/** The money of one account, in whole euros. */
export interface AccountMoney {
  readonly revenue: number;
  readonly revenueBefore: number;
  readonly costToServe: number;
  readonly contribution: number;
  readonly purchasingPower: number;
  readonly marketGrowth: number;
  readonly lifetimeValue: number;
}

/** Revenue falls from the largest account to the smallest, steeply at first. */
const REVENUE = { largest: 9_000_000, smallest: 22_000, bend: 1.25, noise: 0.05 };
/** What is left of revenue before cost to serve, as a fraction; large accounts get more discount. */
const MARGIN = { large: 0.16, small: 0.42, ofMomentum: 0.1, noise: 0.02 };
/** Cost to serve: a fixed sum for any account, and a fraction of revenue. */
const SERVICE = { fixed: 2_500, least: 0.035, most: 0.12 };
/** Of an account that is served beyond its means. */
const COSTLY = { margin: 0.2, least: 0.27, most: 0.42 };
const GROWTH = { least: -0.03, ofMomentum: 0.1, noise: 0.01 };
/** Yearly probability that the account stays, from distant to close; and the discount rate. */
const RETENTION = { least: 0.62, most: 0.93, discount: 0.1 };
const YEARS = 3;

/** Draws money that hangs together: contribution is revenue times margin less cost to serve. */
export function drawMoney(random: Random, profile: AccountProfile): AccountMoney {
  const { situation, smallness, shareOfWallet, closeness, momentum } = profile;
  const usual = drawRevenue(random, smallness);
  const marketGrowth = roundTo(
    GROWTH.least + GROWTH.ofMomentum * momentum + GROWTH.noise * random.deviation(),
    3,
  );
  const before = Math.round(usual / (1 + marketGrowth + 0.04 * random.deviation()));
  const isBuying = situation !== "prospect" && situation !== "lapsed";
  const revenue = isBuying ? usual : 0;
  const costToServe = isBuying ? drawCostToServe(random, profile, revenue) : 0;
  const contribution = Math.round(revenue * drawMargin(random, profile)) - costToServe;
  const wallet = usual / shareOfWallet;
  return {
    revenue,
    revenueBefore: revenueBefore(situation, before),
    costToServe,
    contribution,
    purchasingPower: roundTo(walletOfYears(wallet, marketGrowth), -3),
    marketGrowth,
    lifetimeValue: Math.round(contribution * lifetimeMultiple(closeness)),
  };
}

function drawRevenue(random: Random, smallness: number): number {
  const fall = Math.log(REVENUE.smallest / REVENUE.largest) * smallness ** REVENUE.bend;
  return Math.round(REVENUE.largest * Math.exp(fall + REVENUE.noise * random.deviation()));
}

function drawMargin(random: Random, { situation, smallness, momentum }: AccountProfile): number {
  if (situation === "costly") return COSTLY.margin;
  const usual = MARGIN.large + (MARGIN.small - MARGIN.large) * smallness;
  return usual + MARGIN.ofMomentum * (momentum - 0.5) + MARGIN.noise * random.deviation();
}

function drawCostToServe(random: Random, { situation }: AccountProfile, revenue: number): number {
  const { least, most } = situation === "costly" ? COSTLY : SERVICE;
  return Math.round(SERVICE.fixed + revenue * random.between(least, most));
}

/** Who leaves has bought less already; who never bought has no year before. */
function revenueBefore(situation: Situation, before: number): number {
  if (situation === "prospect") return 0;
  return situation === "leaving" ? Math.round(before * 1.6) : before;
}

function walletOfYears(wallet: number, growth: number): number {
  return Array.from({ length: YEARS }, (_, year) => wallet * (1 + growth) ** (year + 1)).reduce(
    (sum, amount) => sum + amount,
    0,
  );
}

/** Contributions of all years to come, weighed by the chance of staying and discounted. */
function lifetimeMultiple(closeness: number): number {
  const retention = RETENTION.least + (RETENTION.most - RETENTION.least) * closeness;
  return retention / (1 + RETENTION.discount - retention);
}

function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale;
}
