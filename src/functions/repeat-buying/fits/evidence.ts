import type { BuyingFit, ModelName } from "../../../model/repeat-buying/buying-fit";
import {
  requireHistory,
  requireLogGaps,
  type BuyingHistory,
} from "../../../model/repeat-buying/buying-history";
import { fitOrders, type Identification } from "../../../model/repeat-buying/fit-orders";
import type { Fitted } from "../../../model/repeat-buying/fitted";
import { fitOpportunities } from "../../../model/repeat-buying/fit-opportunities";
import { requireOpportunities } from "../../../model/repeat-buying/opportunities";
import { opportunityLikelihood } from "../../../model/repeat-buying/opportunity-likelihood";
import { orderLikelihood } from "../../../model/repeat-buying/order-likelihood";
import {
  firstRise,
  fitRenewal,
  renewalLikelihood,
} from "../../../model/repeat-buying/renewal-likelihood";
import { spentIn, type Spend } from "../../../model/repeat-buying/spend";
import { fitSpend, spendLikelihood } from "../../../model/repeat-buying/spend-likelihood";
import { invalidInput } from "../../../model/errors";
import { needed } from "../../../schema/columns";
import { cohortColumns } from "../../../schema/tables/cohorts";
import { historyColumns } from "../../../schema/tables/buying-histories";
import { readRows, type HistoryInput } from "./history-rows";

/** Rows read for a model, ready to be fitted to or to be judged by parameters. */
export interface Evidence {
  /** Rows that say nothing. */
  readonly leftOut: number;
  /** Accounts that the fit would rest on. */
  readonly accounts: number;
  readonly fit: (identification: Identification) => Fitted;
  readonly likelihood: (fit: BuyingFit) => number;
}

/** Reads the columns that the model asks for. */
export function readEvidence(input: HistoryInput, model: ModelName): Evidence {
  if (model === "sBG") return readCohort(input);
  if (model === "Gamma-Gamma") return readSpends(input);
  const hasK = model === "BG/CNBD-k" || model === "MBG/CNBD-k";
  const { values, leftOut } = readRows(input, ORDER_COLUMNS, ([orders, recency, age, logGaps]) => {
    const history: BuyingHistory = { repeatOrders: orders, recency, age, logGaps };
    if (model === "BG/BB") return requireOpportunities(history);
    if (hasK) requireLogGaps(history);
    return requireHistory(history);
  });
  return {
    leftOut,
    accounts: values.length,
    fit: (identification) =>
      model === "BG/BB"
        ? fitOpportunities(values, identification)
        : fitOrders(model, values, identification),
    likelihood: (fit) =>
      model === "BG/BB" ? opportunityLikelihood(fit, values) : orderLikelihood(fit, values),
  };
}

const ORDER_COLUMNS = [
  needed(historyColumns.repeat_orders),
  needed(historyColumns.recency),
  needed(historyColumns.age),
  historyColumns.log_gaps,
] as const;

/** Blank is right without a repeat order, so that a column of its own has to be there. */
const SPEND_COLUMNS = [
  needed(historyColumns.repeat_orders),
  { ...historyColumns.mean_spend, required: true },
] as const;

function readSpends(input: HistoryInput): Evidence {
  const { values, leftOut } = readRows(input, SPEND_COLUMNS, ([repeatOrders, meanSpend]) => {
    const spend: Spend = { repeatOrders, meanSpend };
    if (repeatOrders > 0 && meanSpend === undefined) return undefined;
    spentIn(spend);
    return spend;
  });
  return {
    leftOut,
    accounts: values.filter(({ repeatOrders }) => repeatOrders > 0).length,
    fit: () => fitSpend(values),
    likelihood: (fit) => spendLikelihood(fit, values),
  };
}

function readCohort(input: HistoryInput): Evidence {
  const survivors = readSurvivors(input);
  return {
    leftOut: 0,
    accounts: survivors[0] ?? 0,
    fit: () => fitRenewal(survivors),
    likelihood: (fit) => renewalLikelihood(fit, survivors),
  };
}

/** Every period counts: a gap in a cohort is a fault, and its years run from 0. */
function readSurvivors(input: HistoryInput): readonly number[] {
  const columns = [needed(cohortColumns.survivors), cohortColumns.year] as const;
  const lying = input.form === "plain" && input.rows.length === 1;
  const rows = lying ? { ...input, rows: (input.rows[0] ?? []).map((cell) => [cell]) } : input;
  const { values, firstLeftOut: gap } = readRows(rows, columns, (each) => each);
  const argument = input.form === "table" ? input.table.argument : input.argument;
  if (gap !== undefined) {
    const place = { argument, column: "survivors", row: gap };
    throw invalidInput(place, "the survivors of every year without a gap", null);
  }
  const first = input.form === "table" ? 2 : 1;
  values.forEach(([, year], index) => {
    if (year === undefined || year === index) return;
    const row = index + first;
    throw invalidInput({ argument, column: "year", row }, String(index), year);
  });
  const survivors = values.map(([count]) => count);
  const rise = firstRise(survivors);
  if (rise === undefined) return survivors;
  const { at, before, found } = rise;
  const place = { argument, column: "survivors", row: at + first };
  throw invalidInput(place, `a number from 0 to ${before}, as nobody comes back`, found);
}
