import { fault, notAvailable } from "../../model/errors";
import type { Position } from "./define";
import type { ExplainedValue } from "./explanation";
import type { Origin } from "../../reading/origin";
import type { Settings } from "../../reading/settings";
import { originOf, type RawTable } from "../../reading/table";
import type { SettingName } from "../../schema/settings";
import { errorText, type RawRow } from "../../reading/cells";

/** Row of the table, from 0, that a cell of the answer speaks of. */
export function accountRow(
  { row }: Position,
  { headers, count }: { readonly headers: boolean | undefined; readonly count: number },
): number {
  const index = row - ((headers ?? true) ? 1 : 0);
  if (index < 0) throw notAvailable("this cell is a header; choose one of the rows below it");
  if (index >= count) throw fault("outside-the-answer", {});
  return index;
}

/** What stands under these headers in one row, and where. */
export function tableInputs(
  table: RawTable,
  row: number,
  headers: readonly string[],
): readonly ExplainedValue[] {
  return headers.map((label) => {
    const origin = originOf(table, label, { argument: 0, row });
    const cell = origin.kind === "cell" ? table.rows[row]?.[origin.column] : undefined;
    return { label, value: shownCell(cell), unit: "none", origin };
  });
}

/** The plain values of one account under the names they are read by. */
export function rowInputs(
  { cells }: { readonly cells: RawRow },
  labels: readonly string[],
): readonly ExplainedValue[] {
  return labels.map((label, column) => {
    const origin: Origin = { kind: "cell", argument: 0, row: 0, column };
    return { label, value: shownCell(cells[column]), unit: "none", origin };
  });
}

/** Named settings with their values and places. */
export function namedSettings(
  settings: Settings,
  names: readonly SettingName[],
): readonly ExplainedValue[] {
  return names.map((label) => ({
    label,
    value: settings.value(label),
    unit: "none",
    origin: settings.origin(label),
  }));
}

/** Weights of the criteria of attractiveness, and their places. */
export function criterionWeights(settings: Settings): readonly ExplainedValue[] {
  return settings.criteria.map(({ name, weight }) => ({
    label: `weight of ${name}`,
    value: weight,
    unit: "share",
    origin: settings.origin(name),
  }));
}

function shownCell(cell: unknown): number | string | boolean | undefined {
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  if (typeof cell === "string" && cell !== "") return cell;
  return errorText(cell);
}
