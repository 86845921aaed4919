import { invalidInput, type KamError, notAvailable } from "../../../model/errors";
import { backTest, type BackTest, type Observation } from "../../../model/lifetime/back-test";
import { otherCase } from "../../../model/other-case";
import type { AnswerCell } from "../../define/answer";
import { needed } from "../../../schema/columns";
import { dayText } from "../../define/day-text";
import { healthColumns } from "../../../schema/tables/health-history";
import { lossColumns } from "../../../schema/tables/losses";
import type { TableRows } from "../ledger/table-rows";

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

export interface LookBack {
  readonly result: BackTest;
  /** Days without a health. */
  readonly unknown: number;
  /** Losses without an observation whose account has one by an id that differs by case alone. */
  readonly butForCase: number;
}

/** Holds the warnings of each account against its loss. */
export function lookBack({ health, losses, cut, horizon }: BackTestQuestion): LookBack {
  const watched = new Map<string, Watched>();
  const accountOf = (id: string): Watched => {
    const known = watched.get(id) ?? { observations: [], rowOf: new Map(), lostOn: undefined };
    watched.set(id, known);
    return known;
  };
  health.rows.forEach(([moment, score], row) => {
    const day = Math.floor(moment);
    const id = health.ids[row] ?? "";
    const { observations, rowOf } = accountOf(id);
    const earlier = rowOf.get(day);
    if (earlier !== undefined) throw twiceOnADay(health.argument, { id, day, row, earlier });
    rowOf.set(day, row);
    if (score !== undefined) observations.push({ day, health: score });
  });
  losses.rows.forEach(([moment], row) => {
    accountOf(losses.ids[row] ?? "").lostOn = Math.floor(moment);
  });
  const unknown = health.rows.filter(([, score]) => score === undefined).length;
  const observedAs = otherCase(health.ids);
  const observed = new Set(health.ids);
  const butForCase = losses.ids.filter(
    (id) => !observed.has(id) && observedAs(id) !== undefined,
  ).length;
  const result = backTest([...watched.values()], { cut, horizonDays: horizon });
  return { result, unknown, butForCase };
}

interface Watched {
  readonly observations: Observation[];
  /** Row of the table, from 0, that speaks of a day. */
  readonly rowOf: Map<number, number>;
  lostOn: number | undefined;
}

function twiceOnADay(
  argument: string,
  found: {
    readonly id: string;
    readonly day: number;
    readonly row: number;
    readonly earlier: number;
  },
): KamError {
  const { id, day, row, earlier } = found;
  const place = { argument, column: healthColumns.day.header, row: row + 2 };
  return invalidInput(
    place,
    "one health an account and day",
    `${id} on ${dayText(day)} also in row ${earlier + 2}`,
  );
}

/** What there is to say of the warnings, a line each. */
export function measures({
  result,
  unknown,
  butForCase,
}: LookBack): readonly (readonly [string, AnswerCell])[] {
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
    ["lost_but_for_case", butForCase],
  ];
}
