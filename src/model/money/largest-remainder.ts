import { fault } from "../errors";
import { naturalOrder } from "../natural-order";
import { total } from "./decimal";

/** One that takes a part of an amount: by how much, and who it is where several have the same claim. */
export interface Claim {
  readonly key: bigint;
  /** `undefined` stands behind everybody with an id. */
  readonly id: string | undefined;
}

/**
 * Divides whole units of money by keys so that the parts add up to the amount (largest remainder,
 * Hamilton's method).
 *
 *     part_i = floor(amount * key_i / sum of keys), and one unit more for those with the largest remainders
 *
 * Of equal remainders the larger key goes first, then the id that comes first in natural order (A2
 * before A10, a before B); the order of the claims decides only between claims without ids. A negative amount is divided like its opposite.
 *
 * @param units - The amount in whole units, any sign.
 * @param claims - n >= 1 claims with keys of 0 or more.
 * @returns n parts in whole units, which add up to the amount.
 * @throws {KamError} `not-available` when all keys are 0.
 * @example
 * Number(largestRemainder(100n, [{ key: 1n, id: "A" }, { key: 1n, id: "B" }, { key: 1n, id: "C" }])[0]); // 34
 * @see Largest remainder method as used for seats in parliaments (Hamilton), as seen on electowiki.org.
 */
export function largestRemainder(units: bigint, claims: readonly Claim[]): readonly bigint[] {
  const keys = total(claims.map(({ key }) => key));
  if (keys === 0n) throw fault("no-key", {});
  const sign = units < 0n ? -1n : 1n;
  const size = units * sign;
  const parts = claims.map((claim, index): Part => {
    const quota = size * claim.key;
    return { ...claim, index, whole: quota / keys, remainder: quota % keys };
  });
  const left = Number(size - total(parts.map(({ whole }) => whole)));
  const first = new Set([...parts].sort(byClaim).slice(0, left));
  return parts.map((part) => sign * (part.whole + (first.has(part) ? 1n : 0n)));
}

interface Part extends Claim {
  readonly index: number;
  readonly whole: bigint;
  readonly remainder: bigint;
}

function byClaim(one: Part, other: Part): number {
  if (one.remainder !== other.remainder) return one.remainder > other.remainder ? -1 : 1;
  if (one.key !== other.key) return one.key > other.key ? -1 : 1;
  return byId(one.id, other.id) || one.index - other.index;
}

function byId(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return 1;
  if (other === undefined) return -1;
  return naturalOrder(one, other);
}
