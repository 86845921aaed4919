import { overlap, positionsOf, type Area, type Extent } from "../workbook/area";
import type { Sheet } from "../workbook/sheet";
import { wholeOf } from "../workbook/table";
import type { Workbook } from "../workbook/workbook";
import type { Shown } from "./answer";
import type { Stand } from "./reference-area";

/**
 * Writes what a formula answers into its cell and the cells around, or `#SPILL!` where they are taken.
 *
 * @returns All cells that may have changed.
 */
export function placeAnswer(workbook: Workbook, stand: Stand, { rows, messages }: Shown): Area {
  const { sheet, row, column } = stand;
  const stood = clearSpill(sheet, row, column);
  const extent = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  const area = { sheet, row, column, ...extent };
  if (isTaken(workbook, area)) {
    sheet.put(row, column, { value: "#SPILL!", messages: undefined });
  } else {
    fill(area, rows);
    const isOne = extent.rows * extent.columns === 1;
    sheet.put(row, column, { messages, spill: isOne ? undefined : extent });
  }
  return {
    ...area,
    rows: Math.max(area.rows, stood.rows),
    columns: Math.max(area.columns, stood.columns),
  };
}

/** Takes away what the formula of a cell answered in others; says how far that was. */
export function clearSpill(sheet: Sheet, row: number, column: number): Extent {
  const spill = sheet.cell(row, column)?.spill;
  if (spill === undefined) return { rows: 1, columns: 1 };
  for (const position of positionsOf({ row, column, ...spill })) {
    if (position.down + position.right === 0) continue;
    sheet.put(position.row, position.column, { value: "", spilledFrom: undefined });
  }
  sheet.put(row, column, { spill: undefined });
  return spill;
}

function isTaken(workbook: Workbook, area: Area): boolean {
  if (area.rows * area.columns === 1) return false;
  const isFilled = positionsOf(area).some(({ row, column, down, right }) => {
    const cell = area.sheet.cell(row, column);
    return (
      down + right > 0 && cell !== undefined && (cell.formula !== undefined || cell.value !== "")
    );
  });
  return isFilled || workbook.tables.some((table) => overlap(wholeOf(table), area));
}

/** A blank of an answer shows as 0. */
function fill(area: Area, rows: Shown["rows"]): void {
  const { sheet, row, column } = area;
  for (const position of positionsOf(area)) {
    const { down, right } = position;
    const value = rows[down]?.[right] ?? 0;
    const isOwn = down + right === 0;
    const entered = isOwn ? { value } : { value, spilledFrom: [row, column] as const };
    sheet.put(position.row, position.column, entered);
  }
}
