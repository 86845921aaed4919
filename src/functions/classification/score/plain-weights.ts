import { FULL_SCORE, type Criterion } from "../../../model/classification/criterion";
import { invalidInput } from "../../../model/errors";
import { isBlank, type RawRow } from "../../../reading/cells";
import {
  DEFAULT_SETTINGS,
  requireFullWeight,
  SETTINGS_ARGUMENT,
  type Settings,
} from "../../../reading/settings";
import type { PlainSettings } from "../../define/parameters";

/** Settings from plain rows: weights, then lowest, then highest values. */
export function weightsAlone({ argument, rows }: PlainSettings): Settings {
  const isUpright = rows.length > 3 && rows.every((row) => row.length === 1);
  const lines = isUpright ? [rows.flat()] : rows;
  const [weights = []] = lines;
  const criteria = weights.map((_, index) => plainCriterion(lines, index, argument));
  requireFullWeight(
    criteria.map(({ weight }) => weight),
    { argument, row: 1 },
  );
  const names = criteria.map(({ name }) => name);
  return {
    ...DEFAULT_SETTINGS,
    criteria,
    plain: { argument, found: weights[0] },
    origin: (name) => {
      const at = names.indexOf(name);
      if (at < 0) return DEFAULT_SETTINGS.origin(name);
      const [row, column] = isUpright ? [at, 0] : [0, at];
      return { kind: "cell", argument: SETTINGS_ARGUMENT, row, column };
    },
  };
}

function plainCriterion(
  [weights = [], lows = [], highs = []]: readonly RawRow[],
  index: number,
  argument: string,
): Criterion {
  const read = (cells: RawRow, row: number, fallback?: number): number => {
    const cell = cells[index];
    if (isBlank(cell) && fallback !== undefined) return fallback;
    if (typeof cell === "number" && Number.isFinite(cell)) return cell;
    throw invalidInput({ argument, row }, "a number", cell);
  };
  const low = read(lows, 2, 0);
  const high = read(highs, 3, FULL_SCORE);
  const weight = read(weights, 1);
  if (weight < 0) throw invalidInput({ argument, row: 1 }, "weights of 0 or more", weight);
  if (low >= high) throw invalidInput({ argument, row: 3 }, `a number above ${low}`, high);
  return { name: `criterion ${index + 1}`, weight, low, high, better: "higher", curvature: 0 };
}
