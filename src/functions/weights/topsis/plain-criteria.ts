import { invalidInput } from "../../../model/errors";
import { errorText, isBlank } from "../../../reading/cells";
import { requireFullWeight } from "../../../reading/settings";
import type { SettingsInput } from "../../define/parameters";

/** What alternatives are compared by. */
export interface ChoiceCriteria {
  readonly names: readonly string[];
  readonly weights: readonly number[];
  readonly isBetterHigher: readonly boolean[];
}

/** Weights in the first row; in the second 1 where higher is better, or -1. */
export function plainCriteria({
  argument,
  rows,
}: Extract<SettingsInput, { form: "plain" }>): ChoiceCriteria {
  const isUpright = rows.length > 2 && rows.every((row) => row.length === 1);
  const [first = [], second = []] = isUpright ? [rows.flat()] : rows;
  const placeAt = (at: number, row: number) => ({ argument, column: String(at + 1), row });
  const weights = first.map((cell, at) => {
    if (typeof cell === "number" && cell >= 0 && Number.isFinite(cell)) return cell;
    throw invalidInput(placeAt(at, 1), "a weight of 0 or more", errorText(cell) ?? cell);
  });
  requireFullWeight(weights, { argument, row: 1 });
  const isBetterHigher = weights.map((_, at) => {
    const cell = second[at];
    if (isBlank(cell) || cell === 1) return true;
    if (cell === -1) return false;
    const expected = "1 (higher is better) or -1";
    throw invalidInput(placeAt(at, 2), expected, errorText(cell) ?? cell);
  });
  return { names: weights.map((_, at) => `criterion ${at + 1}`), weights, isBetterHigher };
}
