import { invalidInput, type KamError, type Place } from "../../../model/errors";
import { needed } from "../../../schema/columns";
import { dayText } from "../../define/day-text";
import type { ExplainedValue } from "../../define/explanation";
import { ledgerColumns } from "../../../schema/tables/ledger";

export const LEDGER_COLUMNS = [
  needed(ledgerColumns.date),
  needed(ledgerColumns.amount),
  ledgerColumns.credit,
] as const;

export const LEDGER_HEADERS = LEDGER_COLUMNS.map(({ header }) => header);

/** The lines of a ledger, each number in a list of its own. */
export interface LedgerLists {
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  readonly credits: Uint8Array;
}

/** Room for so many lines. */
export function emptyLines(length: number): LedgerLists {
  return {
    days: new Float64Array(length),
    amounts: new Float64Array(length),
    credits: new Uint8Array(length),
  };
}

export type LineValues = readonly [date: number, amount: number, credit: boolean | undefined];

/** Writes one line to its place in the lists, or says what is wrong with it. */
export function putLine(
  lines: LedgerLists,
  at: number,
  { values, place }: { readonly values: LineValues; readonly place: Place },
): KamError | undefined {
  const [date, amount, credit] = values;
  if (credit === false && amount < 0) {
    const column = ledgerColumns.amount.header;
    return invalidInput({ ...place, column }, "0 or more where credit says no", amount);
  }
  lines.days[at] = Math.floor(date);
  lines.amounts[at] = amount;
  lines.credits[at] = (credit ?? amount <= 0) ? 1 : 0;
  return undefined;
}

/** A cell of a line as an explanation lists it: with its row, and a day as a date. */
export function shownLine(value: ExplainedValue, row: number): ExplainedValue {
  const shown = { ...value, label: `row ${row}: ${value.label}` };
  const isDay = value.label === ledgerColumns.date.header && typeof value.value === "number";
  return isDay ? { ...shown, value: dayText(value.value) } : shown;
}
