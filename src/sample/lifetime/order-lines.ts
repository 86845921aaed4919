import { seededRandom, type Random } from "../random";
import type { SampleAccount } from "../sample-account";

/** One line of the sample's ledger. */
export interface OrderLine {
  readonly day: number;
  /** Whole euros; below 0 for a credit. */
  readonly amount: number;
  readonly isCredit: boolean;
}

const YEAR = 365;
/** Who orders more often is billed by collective orders: the ledger stays readable. */
const MOST_ORDERS = 30;
const SINCE_LAST_YEAR = 0.15;
/** How much a day may stray from its place in the rhythm, as a share of the gap. */
const STRAYING = { least: 0.2, most: 0.95 };
const AMOUNT = { spread: 0.3, season: 0.35 };
const CREDIT = { probability: 0.04, least: 0.02, most: 0.12 };
/** Accounts that have fallen silent, and for how many of their gaps. */
const SILENT = { probability: 0.07, least: 2.5, most: 5 };
const SILENT_DAYS_OF_LEAVING = 95;

/**
 * Three years of orders of an account. Each year adds up to its revenue, net of credits, and has as
 * many orders as the account says, up to a limit. The same account has the same orders.
 */
export function orderLines(account: SampleAccount): readonly OrderLine[] {
  const random = seededRandom(5000 + 97 * Number(String(account.account_id).slice(2)));
  const now = Number(account.revenue_12m);
  const before = Number(account.revenue_prev_12m);
  const orders = Number(account.orders_12m);
  const ordersBefore = Number(account.orders_24m) - orders;
  const isNew = random.chance(SINCE_LAST_YEAR);
  const earlier = isNew ? 0 : Math.round(before * random.between(0.82, 1.08));
  const rhythm: Rhythm = {
    straying: random.between(STRAYING.least, STRAYING.most),
    season: random.between(0, AMOUNT.season),
    peak: random.between(0, YEAR),
  };
  const end = Number(account.as_of);
  const silent = silentDays(random, account, Math.min(orders, MOST_ORDERS));
  return [
    ...drawYear(random, rhythm, {
      from: end - 3 * YEAR,
      days: YEAR,
      count: ordersBefore,
      revenue: earlier,
    }),
    ...drawYear(random, rhythm, {
      from: end - 2 * YEAR,
      days: YEAR,
      count: ordersBefore,
      revenue: before,
    }),
    ...drawYear(random, rhythm, {
      from: end - YEAR,
      days: YEAR - silent,
      count: orders,
      revenue: now,
    }),
  ];
}

interface Rhythm {
  readonly straying: number;
  readonly season: number;
  readonly peak: number;
}

function silentDays(random: Random, account: SampleAccount, orders: number): number {
  const isSilent = random.chance(SILENT.probability);
  const gaps = random.between(SILENT.least, SILENT.most);
  if (account.notice_given === "yes") return SILENT_DAYS_OF_LEAVING;
  return isSilent && orders > 0 ? Math.min(Math.round((gaps * YEAR) / orders), 200) : 0;
}

interface Year {
  readonly from: number;
  readonly days: number;
  readonly count: number;
  readonly revenue: number;
}

function drawYear(
  random: Random,
  { straying, season, peak }: Rhythm,
  { from, days, count, revenue }: Year,
): readonly OrderLine[] {
  if (count === 0 || revenue === 0) return [];
  const orders = Math.min(count, MOST_ORDERS);
  const drawn = Array.from({ length: orders }, (_, index) => {
    const at = (index + 0.5 + straying * (random.next() - 0.5)) / orders;
    const day = from + 1 + Math.floor(at * days);
    const wave = 1 + season * Math.cos((2 * Math.PI * (day - peak)) / YEAR);
    const weight = wave * Math.exp(AMOUNT.spread * random.deviation());
    const credit = random.chance(CREDIT.probability)
      ? weight * random.between(CREDIT.least, CREDIT.most)
      : 0;
    return { day, weight, credit };
  });
  const total = drawn.reduce((sum, { weight, credit }) => sum + weight - credit, 0);
  const lines = drawn.flatMap(({ day, weight, credit }): readonly OrderLine[] => [
    { day, amount: Math.round((revenue * weight) / total), isCredit: false },
    ...(credit === 0
      ? []
      : [
          {
            day: Math.min(day + 9, from + YEAR),
            amount: -Math.max(1, Math.round((revenue * credit) / total)),
            isCredit: true,
          },
        ]),
  ]);
  return settled(lines, revenue);
}

/** The first line takes up what rounding has left. */
function settled(lines: readonly OrderLine[], revenue: number): readonly OrderLine[] {
  const left = revenue - lines.reduce((sum, { amount }) => sum + amount, 0);
  return lines.map((line, index) => (index === 0 ? { ...line, amount: line.amount + left } : line));
}
