import type { CellValue } from "../../workbook/cells";
import { seededRandom } from "../random";
import { sampleAccounts } from "../sample-accounts";

/** What one of each costs, and about how much of the cost to serve it makes. */
const ACTIVITIES = [
  { activity: "order", rate: 42, weight: 0.2, practical: 1.12 },
  { activity: "order line", rate: 3, weight: 0.22, practical: 1.08 },
  { activity: "rush order", rate: 115, weight: 0.1, practical: 1.04 },
  { activity: "visit", rate: 410, weight: 0.2, practical: 1.15 },
  { activity: "return", rate: 135, weight: 0.09, practical: 1.2 },
  { activity: "support hour", rate: 78, weight: 0.12, practical: 1.06 },
] as const;
/** Messages cost a euro, so they take what the others leave: the cost is met to the euro. */
const MESSAGE = { activity: "message", rate: 1, practical: 1.1 };
/** How far an account's habits are from those of all: a factor either way. */
const HABIT = { least: 0.75, most: 1.25 };
const SEED = 1962;

export type ServiceActivity = (typeof ACTIVITIES)[number]["activity"] | "message";

/** Units of one activity that one account caused in the last 12 months. */
export interface ServiceDriver {
  readonly account: string;
  readonly activity: ServiceActivity;
  readonly volume: number;
}

/**
 * What each account caused, so that the rates make its cost to serve of it. An account whose cost to
 * serve is unknown, or that bought nothing, has no lines.
 */
export function serviceDrivers(): readonly ServiceDriver[] {
  const random = seededRandom(SEED);
  return sampleAccounts().flatMap(({ account_id, cost_to_serve_12m }) => {
    const habits = ACTIVITIES.map(() => random.between(HABIT.least, HABIT.most));
    if (typeof cost_to_serve_12m !== "number" || cost_to_serve_12m === 0) return [];
    const account = String(account_id);
    let left = cost_to_serve_12m;
    const lines = ACTIVITIES.map(({ activity, rate, weight }, index): ServiceDriver => {
      const cost = cost_to_serve_12m * weight * (habits[index] ?? 1);
      const volume = Math.min(Math.round(cost / rate), Math.floor(left / rate));
      left -= volume * rate;
      return { account, activity, volume };
    });
    return [...lines, { account, activity: MESSAGE.activity as "message", volume: left }];
  });
}

/** The Rates table: rate of the year, cost pool and the volume that is practically possible. */
export function serviceRates(drivers: readonly ServiceDriver[]): readonly (readonly CellValue[])[] {
  return [...ACTIVITIES, MESSAGE].map(({ activity, rate, practical }) => {
    const caused = drivers
      .filter((driver) => driver.activity === activity)
      .reduce((sum, { volume }) => sum + volume, 0);
    const volume = Math.ceil((caused * practical) / 100) * 100;
    return [activity, rate, rate * volume, volume];
  });
}
