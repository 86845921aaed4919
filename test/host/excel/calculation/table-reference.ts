import { around, type Area } from "../workbook/area";
import { bodyOf, columnOf, headOf, totalsOf, wholeOf, type Table } from "../workbook/table";
import { CellError } from "./formula";

/** Names of the parts of a table, as formulas write them in English. */
const PARTS: Readonly<Record<string, (table: Table, row: number) => Area | undefined>> = {
  "#all": wholeOf,
  "#data": bodyOf,
  "#headers": headOf,
  "#totals": totalsOf,
  "#this row": (table, row) => ({ ...wholeOf(table), row, rows: 1 }),
};

/** A part or a column in brackets of its own; an apostrophe escapes a sign. */
const IN_BRACKETS = /\s*\[((?:'.|[^[\]'])*)\]\s*[,:]?/gsuy;

/**
 * The cells that stand for what a reference says in its brackets: `#All`, `name`, `[#All],[name]`,
 * `[one]:[other]`, `@name`.
 *
 * @param row - Where the formula stands.
 * @throws {SyntaxError} Where the table has no such part or column: Excel does not take the formula.
 */
export function tableArea(table: Table, inside: string, row: number): Area {
  const text = inside.trim();
  const isHere = text.startsWith("@");
  const items = itemsOf(isHere ? text.slice(1).trim() : text);
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  if (isHere) parts.push("#this row");
  const columns = items.filter((item) => !item.startsWith("#")).map(unescaped);
  return withColumns(table, partsArea(table, parts, row), columns);
}

function itemsOf(text: string): readonly string[] {
  if (!text.startsWith("[")) return text === "" ? [] : [text];
  const items = [...text.matchAll(IN_BRACKETS)].map(([, item = ""]) => item);
  if (items.length === 0) throw new SyntaxError(`a structured reference that says ${text}`);
  return items;
}

function unescaped(column: string): string {
  return column.replaceAll(/'(.)/gsu, "$1");
}

function partsArea(table: Table, parts: readonly string[], row: number): Area {
  const areas = (parts.length > 0 ? parts : ["#data"]).map((part) => {
    const areaOf = PARTS[part];
    if (areaOf === undefined) throw new SyntaxError(`no part ${part} of a table`);
    return areaOf(table, row);
  });
  return areas.reduce<Area>(
    (whole, area) => {
      if (area === undefined) throw new CellError("#REF!");
      return around(whole, area);
    },
    areas[0] ?? wholeOf(table),
  );
}

function withColumns(table: Table, area: Area, columns: readonly string[]): Area {
  if (columns.length === 0) return area;
  const headers = headersOf(table);
  const [first, last] = [columns[0], columns.at(-1)].map((wanted) =>
    headers.indexOf(wanted?.toLowerCase() ?? ""),
  );
  if (
    columns.length > 2 ||
    first === undefined ||
    last === undefined ||
    Math.min(first, last) < 0
  ) {
    throw new SyntaxError(`no column ${columns.join(", ")}`);
  }
  return around(columnOf(area, first), columnOf(area, last));
}

function headersOf({ sheet, row, column, columns }: Table): readonly string[] {
  return Array.from({ length: columns }, (_, index) =>
    String(sheet.cell(row, column + index)?.value ?? "").toLowerCase(),
  );
}
