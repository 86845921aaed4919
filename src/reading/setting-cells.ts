import { invalidInput, KamError } from "../model/errors";
import { settingColumns } from "../schema/tables/settings";
import { rowReader, type RawTable } from "./table";

/** One row of the Settings table as it was read. */
export interface SettingCells {
  readonly group: string;
  readonly setting: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly better: readonly string[] | undefined;
  readonly curvature: number | undefined;
}

/** Reads the rows; a fault in any of them ends it, as a setting concerns every account. */
export function settingCells(table: RawTable): readonly SettingCells[] {
  const { group, setting, value, low, high, better, curvature } = settingColumns;
  const read = rowReader(table, [group, setting, value, low, high, better, curvature]);
  return table.rows.map((_, row) => {
    const cells = read(row);
    if (cells instanceof KamError) throw cells;
    const [inGroup = "", named = "", set, lowest, highest, direction, bend] = cells;
    if (set === undefined) {
      const place = { argument: table.argument, column: value.header, row: row + 2 };
      throw invalidInput(place, "a number", null);
    }
    return {
      group: inGroup.toLowerCase(),
      setting: named,
      value: set,
      low: lowest,
      high: highest,
      better: direction,
      curvature: bend,
    };
  });
}
