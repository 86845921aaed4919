import { exceeds, RESIDUE } from "../statistics/reaches";
import { fault, type KamError } from "../errors";
import { runningSums } from "../statistics/exact-sum";
import { scaleOf, shareIn } from "./share-in";

export type AbcClass = "A" | "B" | "C";

/** Cumulative shares up to which an account belongs to A, and to B. */
export interface AbcCuts {
  readonly a: number;
  readonly b: number;
}

/**
 * Which accounts bring most of the total, which some and which little (ABC classes).
 *
 *     reached(x) = (sum of all amounts above x, plus x) / (sum of amounts above 0)
 *     A where reached <= cut A, B where reached <= cut B, C else; the largest amount is A
 *
 * Equal amounts have one class, that of the first of them, so the order of rows never decides. The
 * largest amount is A even where it alone passes a cut: nobody calls the one account that brings
 * nearly all C. Amounts of 0 or less bring nothing, are no part of the total, and are C.
 *
 * @param amounts - n >= 1 amounts of any sign, one currency and period.
 * @param cuts - Cumulative shares, 0 <= a <= b <= 1; usually 0.8 and 0.95.
 * @returns n classes in the order of the amounts.
 * @throws {KamError} `not-available` when no amount is above 0: there is no share of the total then.
 * @example
 * abcClasses([50, 30, 15, 5], { a: 0.8, b: 0.95 }); // ["A", "A", "B", "C"]
 * @see ABC analysis; the treatment of ties, losses and the largest is our operationalisation.
 */
export function abcClasses(
  amounts: readonly number[] | Float64Array,
  cuts: AbcCuts,
): readonly AbcClass[] {
  const least = leastAmounts(Float64Array.from(amounts), cuts);
  return Array.from(amounts, (amount) => {
    if (amount >= least.a) return "A";
    return amount >= least.b ? "B" : "C";
  });
}

// The smallest amounts that still belong to A, and to A or B.
function leastAmounts(amounts: Float64Array, cuts: AbcCuts): AbcCuts {
  const gains = amounts.filter((amount) => amount > 0).sort();
  const scale = scaleOf(gains);
  const falling = gains.reverse();
  const reached = runningSums(falling.map((amount) => amount / scale));
  const total = reached.at(-1) ?? 0;
  const largest = falling[0];
  if (largest === undefined) throw noGain();
  let [a, b] = [largest, largest];
  falling.forEach((amount, place) => {
    const share = (reached[place] ?? 0) / total;
    // The first of equal amounts decides; those behind it reach more, and change nothing.
    if (!exceeds(share, cuts.a, RESIDUE)) a = amount;
    if (!exceeds(share, cuts.b, RESIDUE)) b = amount;
  });
  return { a, b };
}

/**
 * What share of the total all larger accounts and one of this size bring together.
 *
 * @param amounts - n >= 1 amounts of any sign, one currency and period.
 * @param amount - One of them.
 * @returns A share from 0 to 1; of an amount of 0 or less 1.
 * @throws {KamError} `not-available` when no amount is above 0: there is no share of the total then.
 * @example
 * reachedShare([50, 30, 15, 5], 30); // 0.8
 * @see ABC analysis.
 */
export function reachedShare(amounts: readonly number[] | Float64Array, amount: number): number {
  const gains = Array.from(amounts).filter((each) => each > 0);
  const shareOf = shareIn(gains);
  if (shareOf === undefined) throw noGain();
  return shareOf([Math.max(amount, 0), ...gains.filter((each) => each > amount)]);
}

function noGain(): KamError {
  return fault("no-gain", {});
}
