import { orderOf } from "./column/column-order";
import { readCells, type DateCell } from "./column/read-cells";
import type { Doubt, WrittenOrder } from "./column/typed-column";
import type { DateOrder } from "./reading";

export interface ProposedDateOrder {
  readonly dateOrder: DateOrder;
  readonly doubts: readonly string[];
}

/**
 * Proposes the order of day and month that holds where a column does not prove its own. Dates that
 * begin with the year, or name the month, need none.
 */
export function proposeDateOrder(columns: readonly (readonly string[])[]): ProposedDateOrder {
  const found = columns.map(openDates).filter((dates) => dates.length > 0);
  const orders = found.map((dates) => orderOf("", dates, {}));
  const proven = orders.find(({ doubts }) => doubts.length === 0)?.order;
  const leant = orders.find(({ order }) => order !== undefined)?.order;
  const doubts = orders.flatMap(({ doubts: [doubt] }, column) =>
    doubt === undefined ? [] : [tell(doubt, found[column]?.[0], proven)],
  );
  const otherwise = found.length === 0 ? "ymd" : "ambiguous";
  return { dateOrder: proven ?? leant ?? otherwise, doubts };
}

function openDates(cells: readonly string[]): readonly DateCell[] {
  const rows = cells.map((_, index) => index + 1);
  return readCells({ header: "", cells, rows })
    .filter((cell) => cell.kind === "date")
    .filter(({ date }) => !date.isCertain);
}

function tell(
  { choices, proposed }: Doubt,
  first: DateCell | undefined,
  proven: WrittenOrder | undefined,
): string {
  const text = first?.text.trim() ?? "";
  const readings = choices.map(({ label }) => label).join("; ");
  if (proposed !== undefined) return `in which order is ${text} written? ${readings}.`;
  const until =
    proven === undefined
      ? "Until you choose, dates stay text."
      : "Other dates of the file tell theirs, and these are read alike.";
  return `does ${text} begin with the day or the month? ${readings}. ${until}`;
}
