import { formatArea } from "../../../workbook/address";
import { asStored } from "../formula/as-stored";
import { writtenText } from "../read/texts";
import type { TableColumnRecord } from "../read/workbook-record";
import type { CellState, TableState } from "../workbook-state";
import { TRANSITIONAL } from "../write/new-part";
import { newElement, newList } from "../xml/new-element";
import { escapeText } from "../xml/write-xml";
import { totalsRow } from "./table-headers";

/** What a table does not know itself. */
export interface AroundTable {
  /** The number by which the workbook knows it. */
  readonly number: number;
  /** Those of its sheet: what stands in its row of totals is told in the part too. */
  readonly cells?: readonly CellState[];
  /** Of the elements; the usual one of what Excel writes by itself. */
  readonly namespace?: string;
}

/** The part of a table. */
export function tableXml(
  table: TableState,
  { number, cells = [], namespace = TRANSITIONAL.main }: AroundTable,
): string {
  const { name, area, hasHeader, hasTotals, columns, style } = table;
  const filtered = { ...area, rowCount: area.rowCount - Number(hasTotals) };
  const totals = totalsIn(table, cells);
  const inside = [
    hasHeader ? newElement("autoFilter", { ref: formatArea(filtered) }) : "",
    newList(
      "tableColumns",
      columns.map((column, index) => columnXml(column, { table, number: index + 1, totals })),
    ),
    style === undefined ? "" : newElement("tableStyleInfo", { name: style, ...SHOWS }),
  ];
  const attributes = {
    ...{ xmlns: namespace, id: number, name, displayName: name, ref: formatArea(area) },
    headerRowCount: hasHeader ? undefined : 0,
    totalsRowCount: hasTotals ? 1 : undefined,
    totalsRowShown: hasTotals ? undefined : false,
  };
  return newElement("table", attributes, inside.join(""));
}

/** As Excel shows a table that is new. */
const SHOWS = {
  showFirstColumn: false,
  showLastColumn: false,
  showRowStripes: true,
  showColumnStripes: false,
};

type Totals = ReadonlyMap<number, CellState>;

/** The cells of the row of totals, by their columns. */
function totalsIn(table: TableState, cells: readonly CellState[]): Totals {
  const row = totalsRow(table);
  const found = row === undefined ? [] : cells.filter((cell) => cell.row === row);
  return new Map(found.map((cell) => [cell.column, cell]));
}

function columnXml(
  { name, formula }: TableColumnRecord,
  {
    table,
    number,
    totals,
  }: { readonly table: TableState; readonly number: number; readonly totals: Totals },
): string {
  const total = totals.get(table.area.column + number - 1);
  const stored = (element: string, typed: string | undefined): string =>
    typed === undefined
      ? ""
      : newElement(element, {}, escapeText(writtenText(asStored(typed, table.name))));
  const label = total?.formula === undefined ? total?.value : undefined;
  const attributes = {
    id: number,
    name: nameText(name),
    totalsRowFunction: total?.formula === undefined ? undefined : "custom",
    totalsRowLabel: typeof label === "string" ? writtenText(label) : undefined,
  };
  const inside =
    stored("calculatedColumnFormula", formula) + stored("totalsRowFormula", total?.formula?.typed);
  return newElement("tableColumn", attributes, inside);
}

/** Excel writes breaks of lines in names of columns as signs of their own. */
export function nameText(name: string): string {
  return writtenText(name).replaceAll("\n", "_x000a_");
}
