import { accountColumns } from "../schema/tables/accounts";
import { NAMED_SETTINGS } from "../schema/settings";
import { settingsTable } from "../schema/tables/settings";
import { sourceOf, type Criterion } from "../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../model/classification/default-criteria";
import { columnLetters } from "../workbook/address";
import type { CellValue, Cells } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";
import { dataSheet } from "./data-sheet";
import { SAMPLE_DAY } from "./sample-accounts";

type SettingColumn = keyof typeof settingsTable.columns;

const HEADERS = Object.keys(settingsTable.columns) as readonly SettingColumn[];
const SET_BY = "KAM default";
/** What a setting means is read here, not cut off. */
const MEANING_WIDTH = 910;

/** Where the values stand that a criterion is worth least and most at. */
const ANCHORS = (["low", "high"] as const).map((header) => HEADERS.indexOf(header));

/** The sheet with the Settings table: every criterion and every cut, at the defaults. */
export function settingsSheet(): SheetContents {
  const rows = [
    ...DEFAULT_CRITERIA.map(criterionRow),
    ...Object.entries(NAMED_SETTINGS).map(([name, { value, meaning }]) =>
      toRow({ ...splitName(name), value, meaning }),
    ),
  ];
  return sheetOfSettings(rows);
}

/**
 * A sheet with a Settings table.
 *
 * @param rows - Their cells in the order of its columns.
 */
export function sheetOfSettings(rows: Cells): SheetContents {
  const sheet = dataSheet({ table: settingsTable, rows, widest: MEANING_WIDTH });
  const isAnchored = (row: Cells[number]): boolean => ANCHORS.some((at) => row[at] !== "");
  const last = rows.findLastIndex(isAnchored) + 2;
  const [first = 0, second = 0] = ANCHORS;
  const address = `${columnLetters(first)}2:${columnLetters(second)}${last}`;
  const anchors = last < 2 ? [] : [{ address, format: "#,##0.00" }];
  return { ...sheet, numberFormats: [...anchors, ...(sheet.numberFormats ?? [])] };
}

function criterionRow(criterion: Criterion): readonly CellValue[] {
  const { name, weight, low, high, better, curvature } = criterion;
  return toRow({
    group: "attractiveness",
    setting: name,
    value: weight,
    low,
    high,
    better,
    curvature,
    meaning: `Weight, and worst to best value. ${describeSource(criterion)}`,
  });
}

type SettingRow = Readonly<Partial<Record<SettingColumn, CellValue>>>;

function toRow(row: SettingRow): readonly CellValue[] {
  const signed: SettingRow = { ...row, set_by: SET_BY, as_of: SAMPLE_DAY };
  return HEADERS.map((header) => signed[header] ?? "");
}

/** `tier: strength cut` stands under group `tier`. */
function splitName(name: string): { readonly group: string; readonly setting: string } {
  const [group = "", setting = ""] = name.split(": ");
  return { group, setting };
}

const HELP = new Map(Object.entries(accountColumns).map(([name, { help }]) => [name, help]));

function describeSource(criterion: Criterion): string {
  const { numerator, denominator } = sourceOf(criterion);
  if (denominator !== undefined) return `${numerator} divided by ${denominator}.`;
  return HELP.get(numerator) ?? "";
}
