import { fault } from "../errors";

/**
 * Lets a number through that is one.
 *
 * @param value - Any quantity, any unit.
 * @returns The same number.
 * @throws {KamError} `not-available` when it overflowed.
 * @example
 * requireFinite(2); // 2
 */
export function requireFinite(value: number): number {
  if (Number.isFinite(value)) return value;
  throw fault("no-finite-number", {});
}
