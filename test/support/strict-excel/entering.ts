import type { Area } from "../../../src/workbook/address";
import type { CellValue } from "../../../src/workbook/cells";
import type { Cell, Sheet } from "./book";
import {
  announceChange,
  cellAt,
  overArea,
  overlap,
  putCell,
  refuseUnlessAllowed,
  refuseWhenLocked,
} from "./cells";
import { ExcelRefusal } from "./refusal";

/** Excel on the web refuses requests above 5 MB. */
const LARGEST_REQUEST = 5_000_000;

/** Enters rows of values or formulas into an area, as if a person had typed each of them. */
export function enterRows(sheet: Sheet, area: Area, sent: unknown): void {
  refuseWhenLocked(sheet, area);
  const rows = sameShape(sent, area);
  overArea(area, (spot) => {
    const value = rows[spot.row - area.row]?.[spot.column - area.column];
    if (value === null) return; // leaves the cell as it is
    putCell(sheet, spot, entered(value, cellAt(sheet, spot)?.format));
  });
  nameBlankHeaders(sheet, area);
  announceChange(sheet, area);
}

/** A header of a table cannot be blank: Excel gives it a name of its own. */
function nameBlankHeaders(sheet: Sheet, area: Area): void {
  const tables = sheet.book.tables.filter((table) => table.sheet === sheet);
  for (const { area: whole } of tables) {
    const head = { ...whole, rowCount: 1 };
    if (!overlap(head, area)) continue;
    overArea(head, (spot) => {
      if ((cellAt(sheet, spot)?.value ?? "") !== "") return;
      putCell(sheet, spot, { value: `Column${spot.column - head.column + 1}` });
    });
  }
}

export function enterFormats(sheet: Sheet, area: Area, sent: unknown): void {
  refuseUnlessAllowed(sheet, "allowFormatCells");
  const rows = sameShape(sent, area);
  overArea(area, (spot) => {
    const format = String(rows[spot.row - area.row]?.[spot.column - area.column]);
    const cell: Cell = cellAt(sheet, spot) ?? { value: "" };
    sheet.cells.set(`${spot.row},${spot.column}`, { ...cell, format });
  });
}

function sameShape(sent: unknown, area: Area): readonly (readonly unknown[])[] {
  const rows = Array.isArray(sent) ? (sent as readonly unknown[]) : [];
  const fits =
    rows.length === area.rowCount &&
    rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) {
    const size = `${area.rowCount} rows of ${area.columnCount}`;
    throw new ExcelRefusal("InvalidArgument", `the rows and columns are not ${size}`);
  }
  if (new TextEncoder().encode(JSON.stringify(sent)).length > LARGEST_REQUEST) {
    throw new ExcelRefusal("RequestPayloadSizeLimitExceeded", "the request is above 5 MB");
  }
  return rows as readonly (readonly unknown[])[]; // each was seen to be an array
}

/** What Excel makes of a value: text is read as if it had been typed. */
export function entered(value: unknown, format: string | undefined): Cell {
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") {
    throw new ExcelRefusal("InvalidArgument", `${typeof value} is no cell value`);
  }
  if (value.startsWith("'")) return { value: value.slice(1) };
  if (format === "@") return { value };
  return /^\s*[=+@-]/.test(value) ? formulaFrom(value) : { value: recognised(value) };
}

function formulaFrom(text: string): Cell {
  const typed = text.trim();
  if (/^-?\d+(\.\d+)?$/.test(typed)) return { value: Number(typed) };
  return { value: 0, formula: typed.startsWith("=") ? typed : `=${typed}` };
}

/** Numbers, days, shares and truth values are recognised in text. */
function recognised(text: string): CellValue {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d+(\.\d+)?%$/.test(text)) return Number(text.slice(0, -1)) / 100;
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Date.parse(text) / 86_400_000 + 25_569;
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
