import type { Setting, SettingOf } from "../../transaction/settings";
import { WorkbookError } from "../../workbook-error";
import type { ExcelDoor } from "../excel-door";
import { rangeAt } from "./excel-contents";

/** Sheets, tables and names: made, changed or removed, depending on what stands. */

/** `Table.resize` came with this requirement set. */
const RESIZE = "1.13";

export interface Work {
  readonly door: ExcelDoor;
  readonly context: Excel.RequestContext;
  /** What stood there before, for what is made or removed as a whole. */
  readonly before: Setting | undefined;
}

export function writeSheet({ context, before }: Work, { at, value }: SettingOf<"sheet">): void {
  const isThere = before?.value !== undefined;
  const { worksheets } = context.workbook;
  if (value === undefined) {
    if (isThere) worksheets.getItem(at.sheet).delete();
    return;
  }
  const sheet = isThere ? worksheets.getItem(at.sheet) : worksheets.add(at.sheet);
  if (isThere || at.isLast !== true) sheet.position = value;
}

export function writeTable(
  { door, context, before }: Work,
  { at, value }: SettingOf<"table">,
): void {
  const isThere = before?.value !== undefined;
  const { tables, worksheets } = context.workbook;
  if (value === undefined) {
    if (!isThere) return;
    const made = at.home && rangeAt(context, at.home).getTables(true).getFirst();
    (made ?? tables.getItem(at.table)).convertToRange();
    return;
  }
  const range = rangeAt(context, value);
  if (!isThere) {
    worksheets.getItem(value.sheet).tables.add(range, true).name = at.table;
    return;
  }
  if (!door.supports(RESIZE)) throw cannotGrow(at.table);
  tables.getItem(at.table).resize(range);
}

export function writeName({ context, before }: Work, { at, value }: SettingOf<"name">): void {
  const isThere = before?.value !== undefined;
  const { names } = context.workbook;
  if (value === undefined) {
    if (isThere) names.getItem(at.name).delete();
  } else if (isThere) names.getItem(at.name).formula = value;
  else names.add(at.name, value);
}

function cannotGrow(name: string): WorkbookError {
  return new WorkbookError(
    "unsupported",
    `This Excel cannot grow the table "${name}" for an add-in. Update Excel, or type the rows below the table yourself.`,
  );
}
