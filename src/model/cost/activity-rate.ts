import { fault } from "../errors";

/**
 * What one unit of an activity costs (activity-based costing).
 *
 *     rate = cost pool / volume of the driver
 *
 * With the practical volume rather than the volume used, the rate holds no cost of idle capacity.
 *
 * @param pool - Cost of the activity in a period, 0 or more.
 * @param volume - Units of its driver in the same period, 0 or more.
 * @returns Cost of a unit.
 * @throws {KamError} `not-available` when the volume is 0, or the rate is too large for a number.
 * @example
 * activityRate(675000, 450000); // 1.5
 * @see Cooper & Kaplan (1991), Harvard Business Review 69(3), cited from memory.
 */
export function activityRate(pool: number, volume: number): number {
  if (volume === 0) throw fault("no-volume", {});
  const rate = pool / volume;
  if (Number.isFinite(rate)) return rate;
  throw fault("rate-too-large", {});
}
