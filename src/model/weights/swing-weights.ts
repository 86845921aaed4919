import { fault } from "../errors";
import { shareIn } from "../portfolio/share-in";

/**
 * Weights from what the swing of each criterion from its worst to its best is worth (swing weighting).
 *
 *     w_i = points_i / sum of points
 *
 * The swing that matters most gets 100 points, the others as many as they are worth against it. A
 * criterion matters by its swing, not by its name: with other anchors the points change.
 *
 * @param points - n >= 1 points of 0 or more, any scale.
 * @returns n weights that add up to 1.
 * @throws {KamError} `not-available` when no criterion has points.
 * @example
 * swingWeights([100, 60, 40]); // [0.5, 0.3, 0.2]
 * @see von Winterfeldt, D. & Edwards, W. (1986). Decision Analysis and Behavioral Research (cited from
 *   memory).
 */
export function swingWeights(points: readonly number[]): readonly number[] {
  const shareOf = shareIn(points);
  if (shareOf === undefined) {
    throw fault("no-points", {});
  }
  return points.map((each) => shareOf(each));
}
