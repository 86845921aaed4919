const DAY = 24 * 60 * 60 * 1000;
const WEEK = 7;

/** One purchase: who, and the day as `yyyy-mm-dd`. */
export interface Purchase {
  readonly account: string;
  readonly day: string;
}

/** A history of one account, and what it ordered after the end. */
export interface History {
  readonly account: string;
  readonly repeatOrders: number;
  readonly recency: number;
  readonly age: number;
  readonly logGaps: number;
  /** Orders after the end: the hold-out. */
  readonly later: number;
}

/** Histories in weeks up to a day: orders of one day count once, accounts seen later are left out. */
export function buyingHistories(purchases: readonly Purchase[], end: string): readonly History[] {
  const daysOf = new Map<string, Set<number>>();
  for (const { account, day } of purchases) {
    const days = daysOf.get(account) ?? new Set();
    daysOf.set(account, days.add(dayNumber(day)));
  }
  const last = dayNumber(end);
  return [...daysOf].flatMap(([account, all]) => {
    const days = [...all].sort((one, other) => one - other);
    const known = days.filter((day) => day <= last);
    const [first] = known;
    if (first === undefined) return [];
    const gaps = known.slice(1).map((day, index) => (day - (known[index] ?? day)) / WEEK);
    return {
      account,
      repeatOrders: known.length - 1,
      recency: ((known.at(-1) ?? first) - first) / WEEK,
      age: (last - first) / WEEK,
      logGaps: gaps.reduce((sum, gap) => sum + Math.log(gap), 0),
      later: days.length - known.length,
    };
  });
}

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** The same as the table that ORDERS answers. */
export function historyTable(
  histories: readonly History[],
): readonly (readonly (string | number)[])[] {
  return [
    ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
    ...histories.map(({ account, repeatOrders, recency, age, logGaps }) => [
      account,
      repeatOrders,
      recency,
      age,
      logGaps,
    ]),
  ];
}
