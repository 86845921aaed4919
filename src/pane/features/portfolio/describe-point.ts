import { formatNumber } from "../../format-number";
import { DANGER_TEXTS } from "./danger-texts";
import type { MatrixPoint, SizeBy } from "./matrix-points";
import { TEXTS } from "./texts";

/** All that a sign in the matrix says, in one line. */
export function describePoint(point: MatrixPoint, sizeBy: SizeBy): string {
  const { account, strength, attractiveness } = point;
  const amount = account[sizeBy];
  return [
    `${account.id} ${account.name}`.trim(),
    account.tier,
    ...(account.watched.signs.length > 0 ? [DANGER_TEXTS.mark] : []),
    `${TEXTS.strengthAxis} ${formatNumber(strength, "score")}`,
    `${TEXTS.attractiveness} ${formatNumber(attractiveness, "score")}`,
    `${TEXTS.quadrant} ${account.quadrant}`,
    `${TEXTS[sizeBy]} ${amount === undefined ? TEXTS.unknown : formatNumber(amount, "amount")}`,
  ].join(", ");
}
