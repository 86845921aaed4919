import { isoDay } from "../model/calendar-day";
import type { CellValue, ColumnType } from "../files/csv/column/typed-column";
import type { Proposal, ProposedTable } from "../files/proposal/proposal";

/** A proposal as other programs read it: dates by ISO 8601, unknown is null, ids are texts. */
export function proposalJson(proposal: Proposal): object {
  const { file, kind, tables, doubts, remarks } = proposal;
  return {
    file,
    kind,
    tables: tables.map(tableJson),
    doubts: doubts.map(({ row, column, text, choices }) => ({
      row: row ?? null,
      column: column ?? null,
      text,
      choices,
    })),
    remarks,
  };
}

function tableJson({ name, kind, why, headerRows, columns, rows, leftOut }: ProposedTable): object {
  return {
    name,
    kind,
    why,
    header_rows: headerRows,
    columns: columns.map(({ header, meaning, type }) => ({
      header,
      meaning: meaning ?? null,
      type,
    })),
    rows: rows.map((row) => row.map((value, column) => cellJson(value, columns[column]?.type))),
    left_out: leftOut.map(({ row, text, why: reason }) => ({ row, text, why: reason })),
  };
}

/** A value of a column, as JSON has it. */
export function cellJson(value: CellValue, type: ColumnType | undefined): CellValue | null {
  if (value === "") return null;
  return type === "date" && typeof value === "number" ? dayAndTime(value) : value;
}

const MINUTES = 1440;

/** `2025-12-31`, with the time where there is one: `2025-12-31T10:22`. */
export function dayAndTime(day: number): string {
  const minutes = Math.round((day - Math.floor(day)) * MINUTES);
  if (minutes % MINUTES === 0) return isoDay(Math.round(day));
  const parts = [Math.floor(minutes / 60), minutes % 60];
  return `${isoDay(day)}T${parts.map((part) => String(part).padStart(2, "0")).join(":")}`;
}
