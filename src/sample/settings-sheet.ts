import { accountColumns } from "../schema/tables/accounts";
import { NAMED_SETTINGS } from "../schema/settings";
import { settingColumns } from "../schema/tables/settings";
import { sourceOf, type Criterion } from "../model/classification/criterion";
import { DEFAULT_CRITERIA } from "../model/classification/default-criteria";
import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";
import { SAMPLE_DAY } from "./sample-accounts";

const HEADERS = Object.keys(settingColumns);
const SET_BY = "KAM default";

/** The sheet with the Settings table: every criterion and every cut, at the defaults. */
export function settingsSheet(): SheetContents {
  const rows = [
    ...DEFAULT_CRITERIA.map(criterionRow),
    ...Object.entries(NAMED_SETTINGS).map(([name, { value, meaning }]) =>
      toRow({ ...splitName(name), value, meaning }),
    ),
  ];
  const cells = [HEADERS, ...rows];
  return {
    name: "Settings",
    cells,
    formulas: [],
    tables: [
      { name: "Settings", address: `A1:${columnLetters(HEADERS.length - 1)}${cells.length}` },
    ],
    columnWidths: [130, 325, 80, 120, 120, 80, 95, 910, 120, 110],
    numberFormats: [
      { address: `D2:E${1 + DEFAULT_CRITERIA.length}`, format: "#,##0.00" },
      { address: `J2:J${cells.length}`, format: "yyyy-mm-dd" },
    ],
    frozenRows: 1,
  };
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

type SettingRow = Readonly<Partial<Record<keyof typeof settingColumns, CellValue>>>;

function toRow(row: SettingRow): readonly CellValue[] {
  const signed: SettingRow = { ...row, set_by: SET_BY, as_of: SAMPLE_DAY };
  return (HEADERS as readonly (keyof typeof settingColumns)[]).map(
    (header) => signed[header] ?? "",
  );
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
