import { invalidInput } from "../model/errors";
import { FULL_SCORE, type Criterion } from "../model/classification/criterion";
import type { SettingCells } from "./setting-cells";
import type { RawTable } from "./table";

/** A criterion and the row of the Settings table that sets it, from 0. */
export interface CriterionRow {
  readonly criterion: Criterion;
  readonly row: number;
}

/** Weights are often printed at three decimals: their sum may be off by this, and no more. */
export const WEIGHT_SLACK = 0.001;

const ROUNDING = 1e-9;

/** Reads the rows of group attractiveness. Weights are never made to add up: they must. */
export function readCriteria(
  table: RawTable,
  cells: readonly SettingCells[],
): readonly CriterionRow[] {
  const rows = cells.flatMap((each, row) =>
    each.group === "attractiveness" ? [{ criterion: toCriterion(table, each, row), row }] : [],
  );
  rows.forEach(({ criterion, row }, index) => {
    if (rows.findIndex((other) => other.criterion.name === criterion.name) === index) return;
    const place = { argument: table.argument, column: "setting", row: row + 2 };
    throw invalidInput(place, "each criterion once", criterion.name);
  });
  if (rows.length > 0) {
    requireFullWeight(
      rows.map(({ criterion }) => criterion.weight),
      {
        argument: table.argument,
        column: "value",
      },
    );
  }
  return rows;
}

function toCriterion(
  { argument }: RawTable,
  { setting, value, low = 0, high = FULL_SCORE, better, curvature = 0 }: SettingCells,
  row: number,
): Criterion {
  const at = (column: string): { argument: string; column: string; row: number } => ({
    argument,
    column,
    row: row + 2,
  });
  if (value < 0 || value > 1 + WEIGHT_SLACK) {
    throw invalidInput(at("value"), "a weight from 0 to 1", value);
  }
  if (low >= high) throw invalidInput(at("high"), `a number above low, which is ${low}`, high);
  const direction = better?.[0] === "lower" ? "lower" : "higher";
  return { name: setting, weight: value, low, high, better: direction, curvature };
}

/** Refuses weights that do not add up to 1. */
export function requireFullWeight(
  weights: readonly number[],
  place: { readonly argument: string; readonly column?: string; readonly row?: number },
): void {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (Math.abs(total - 1) <= WEIGHT_SLACK + ROUNDING) return;
  const shown = Math.round(total * 1e6) / 1e6;
  throw invalidInput(place, "weights that add up to 1 (100%)", shown);
}
