import { invalidInput, notAvailable } from "../../model/errors";
import { backTest, type BackTest, type WatchedAccount } from "../../model/lifetime/back-test";
import type { AnswerCell } from "../answer";
import { needed } from "../columns";
import { healthColumns } from "../tables/health-columns";
import { lossColumns } from "../tables/loss-columns";
import type { TableRows } from "./table-rows";

export const HEALTH_COLUMNS = [needed(healthColumns.day), healthColumns.health] as const;

export const LOSS_COLUMNS = [needed(lossColumns.lost_on)] as const;

/** Warnings and losses as they were handed over. */
export interface BackTestQuestion {
  readonly health: TableRows<typeof HEALTH_COLUMNS>;
  readonly losses: TableRows<typeof LOSS_COLUMNS>;
  readonly cut: number;
  readonly horizon: number;
  readonly headers?: boolean | undefined;
}

/** Holds the warnings of each account against its loss; `unknown` counts days without a health. */
export function lookBack({ health, losses, cut, horizon }: BackTestQuestion): {
  readonly result: BackTest;
  readonly unknown: number;
} {
  const watched = new Map<
    string,
    { observations: { day: number; health: number }[]; lostOn?: number }
  >();
  let unknown = 0;
  const accountOf = (id: string) => {
    const known = watched.get(id) ?? { observations: [] };
    watched.set(id, known);
    return known;
  };
  health.rows.forEach(([day, score], row) => {
    const { observations } = accountOf(health.ids[row] ?? "");
    if (score === undefined) unknown += 1;
    else observations.push({ day, health: score });
  });
  losses.rows.forEach(([lostOn], row) => {
    const id = losses.ids[row] ?? "";
    const account = accountOf(id);
    if (account.lostOn !== undefined) {
      throw invalidInput({ argument: losses.argument, row: row + 2 }, "each account once", id);
    }
    account.lostOn = lostOn;
  });
  const accounts = [...watched.values()].map(({ observations, lostOn }): WatchedAccount => ({
    observations,
    lostOn,
  }));
  return { result: backTest(accounts, { cut, horizonDays: horizon }), unknown };
}

/** What there is to say of the warnings, a line each. */
export function measures(
  result: BackTest,
  unknown: number,
): readonly (readonly [string, AnswerCell])[] {
  const { precision, recall, medianLead } = result;
  return [
    ["precision", precision ?? notAvailable("no warned account can be judged yet")],
    ["recall", recall ?? notAvailable("no account was lost")],
    ["median_lead_days", medianLead ?? notAvailable("no loss was warned of in time")],
    ["base_rate", result.baseRate ?? notAvailable("no account can be judged yet")],
    ["accounts", result.accounts],
    ["warned", result.warned],
    ["warned_and_lost", result.hits],
    ["too_recent_to_judge", result.tooRecent],
    ["lost", result.lost],
    ["lost_without_observation", result.unobserved],
    ["observations_unknown", unknown],
  ];
}
