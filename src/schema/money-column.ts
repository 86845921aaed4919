import { numberColumn, type Column, type Told } from "./columns";
import type { NumberRule } from "./number-rule";

/** An amount of money; blank is unknown. */
export function moneyColumn(told: Told & NumberRule): Column<number> {
  return { ...numberColumn(told), isMoney: true };
}
