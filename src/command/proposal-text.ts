import type { CellValue, ColumnType } from "../files/csv/column/typed-column";
import type { Proposal, ProposedColumn, ProposedTable } from "../files/proposal/proposal";
import { cellJson } from "./proposal-json";

/** A proposal as a person reads it in a terminal. */
export function proposalText({ file, tables, doubts, remarks }: Proposal): string {
  const areSeveral = tables.length > 1;
  const lines = tables.flatMap((table) => [
    `${file}${areSeveral ? `, sheet "${table.name}"` : ""}: ${table.kind}, as ${table.why}`,
    ...tableText(table),
  ]);
  const decide = doubts.map(({ row, text, choices }) => {
    const where = row === undefined ? "" : `row ${row}: `;
    return `  ${where}${text}${choices.length === 0 ? "" : ` [${choices.join(" | ")}]`}`;
  });
  return [
    ...lines,
    ...(decide.length === 0 ? [] : ["to be decided, the proposed first:", ...decide]),
    ...(remarks.length === 0 ? [] : ["to be known:", ...remarks.map((remark) => `  ${remark}`)]),
    "",
  ].join("\n");
}

function tableText({ headerRows, columns, rows, leftOut }: ProposedTable): readonly string[] {
  const header =
    headerRows.length === 0 ? "no header" : `header in row ${headerRows.join(" and ")}`;
  const heads = ["column", "meaning", "type", "first values"];
  const told = columns.map((column, index) => columnText(column, rows, index));
  return [
    `${header}, ${rows.length === 1 ? "1 row" : `${rows.length} rows`}`,
    ...aligned([heads, ...told]),
    ...(leftOut.length === 0 ? [] : ["left out:"]),
    ...leftOut
      .slice(0, MOST_LEFT_OUT)
      .map(({ row, text, why }) => `  row ${row}: ${why}${text === "" ? "" : `: ${short(text)}`}`),
    ...(leftOut.length > MOST_LEFT_OUT
      ? [`  and ${leftOut.length - MOST_LEFT_OUT} more rows`]
      : []),
  ];
}

const MOST_LEFT_OUT = 20;
const SHOWN = 3;

function columnText(
  { header, meaning, type }: ProposedColumn,
  rows: ProposedTable["rows"],
  index: number,
): readonly string[] {
  const first = rows.slice(0, SHOWN).map((row) => short(shown(row[index] ?? "", type)));
  return [short(header), meaning ?? "-", type, first.join(", ")];
}

function shown(value: CellValue, type: ColumnType): string {
  return String(cellJson(value, type) ?? "(unknown)");
}

const LONGEST = 40;

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    rows.reduce((most, row) => Math.max(most, (row[column] ?? "").length), 0),
  );
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd()}`,
  );
}
