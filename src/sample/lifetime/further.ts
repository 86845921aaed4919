import { KamError } from "../../model/errors";
import { orderHistory } from "../../model/lifetime/order-history";
import { orderRegularity, silenceProbability } from "../../model/lifetime/overdue";
import { orderLines, type OrderLine } from "./order-lines";
import type { Random } from "../random";
import type { SampleAccount } from "../sample-account";
import type { FurtherColumns } from "../further-columns";

const UNKNOWN = 0.06;
/** The rate by which the sample's lifetime values were made. */
const DISCOUNT = 0.1;
const RETENTION = { leaving: 0.3, lapsed: 0.12, least: 0.6, most: 0.92 };
/** The ledger goes back three years; older customers have ordered before. */
const OLDER = { probability: 0.8, least: 30, most: 5000 };

/** Columns of orders and retention. */
export const lifetimeColumns: FurtherColumns = (random, account) => {
  const retention = retentionOf(random, account);
  const isUnknown = [random.chance(UNKNOWN), random.chance(UNKNOWN), random.chance(UNKNOWN)];
  const olderDays = Math.round(random.between(OLDER.least, OLDER.most));
  const isOlder = random.chance(OLDER.probability);
  const orders = orderLines(account).filter(({ isCredit }) => !isCredit);
  const first = orders[0]?.day;
  const last = orders.at(-1)?.day;
  if (first === undefined || last === undefined) return {};
  return {
    retention_p: isUnknown[0] === true ? "" : retention,
    first_order: isUnknown[1] === true ? "" : isOlder ? first - olderDays : first,
    last_order: last,
    silence_probability: isUnknown[2] === true ? "" : silenceProbabilityOf(account, orders),
  };
};

/** The retention that its lifetime value was made by, where there is one. */
function retentionOf(random: Random, account: SampleAccount): number {
  const drawn = random.between(RETENTION.least, RETENTION.most);
  if (account.lifecycle === "lapsed") return RETENTION.lapsed;
  if (account.notice_given === "yes") return RETENTION.leaving;
  const contribution = Number(account.contribution_12m);
  const isKnown = account.lifetime_value !== "" && contribution !== 0;
  const multiple = isKnown ? Number(account.lifetime_value) / contribution : 0;
  return rounded(isKnown ? ((1 + DISCOUNT) * multiple) / (1 + multiple) : drawn);
}

/** Nobody asks for the rhythm of an account that is known to be lost. */
function silenceProbabilityOf(account: SampleAccount, orders: readonly OrderLine[]): number | "" {
  if (account.lifecycle === "lapsed") return "";
  const lines = {
    days: orders.map(({ day }) => day),
    amounts: orders.map(({ amount }) => amount),
    credits: orders.map(() => 0),
    from: 0,
    to: orders.length,
  };
  try {
    const { age, recency, repeatOrders, logGaps } = orderHistory(lines, {
      end: Number(account.as_of),
      unitDays: 7,
    });
    const gaps = { gaps: repeatOrders, total: recency, logSum: logGaps };
    const regularity = orderRegularity(gaps, 20);
    return rounded(silenceProbability(age - recency, recency / repeatOrders, regularity));
  } catch (thrown) {
    // Too few orders for a rhythm.
    if (thrown instanceof KamError) return "";
    throw thrown;
  }
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
