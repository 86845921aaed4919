import { CENT_DECIMALS, fromUnits } from "../../../model/money/money";
import { MOST_DECIMALS } from "../../../model/money/sum-noise";
import { counted } from "../../define/explanation";
import type { Parameter } from "../../define/definition";
import { number } from "../../define/number-parameters";

/** Decimals of the smallest unit of money that is booked: 0 for the yen, 3 for the dinar. */
export function bookedDecimals(): Parameter<number> {
  return number({
    help: `Decimals that are booked, 0 to ${MOST_DECIMALS}; ${CENT_DECIMALS} if left out.`,
    unit: "count",
    min: 0,
    max: MOST_DECIMALS,
    isWhole: true,
    default: CENT_DECIMALS,
  });
}

/** How finely money is booked, as a sentence says it. */
export function toTheUnit(decimals: number): string {
  return decimals === CENT_DECIMALS ? "to the cent" : `to ${counted(decimals, "decimal")}`;
}

/** Amounts that were taken for others, one sentence each; none where all were whole units. */
export function takenFor(
  amounts: readonly { readonly name: string; readonly amount: number; readonly units: bigint }[],
  decimals: number,
): readonly string[] {
  return amounts.flatMap(({ name, amount, units }) => {
    const taken = fromUnits(units, decimals);
    if (taken === amount) return [];
    return [`${name}, ${amount}, is taken for ${taken}: it differs by the noise of a sum.`];
  });
}

/** What is said of amounts wherever money is divided. */
export const SUM_NOISE_NOTE =
  "A sum of amounts may be off behind its last decimal: by less than a hundredth of a unit it is taken for the whole units, unless it is shown with 10 digits or fewer.";

/** What is said of volumes and minutes that are stated and added up. */
export const SAME_TOTAL_NOTE =
  "Two totals that differ by less than 1.2e-10 of the larger are the same: so far a sum of 1,048,576 rows may be off.";
