import type { AccountMoney } from "../account-money";
import type { AccountProfile } from "../account-profile";

/** Places by size that management has named, whatever they bring today. */
const STRATEGIC_PLACES = [10, 13, 16, 21];
const TOP_PROFIT = 4;
const LARGE_POTENTIAL = 12_000_000;

/** Why a person names an account key, by its place by size; blank where nobody does. */
export function keyReason(
  place: number,
  { situation, shareOfWallet }: AccountProfile,
  money: AccountMoney,
): string {
  if (situation !== "usual") return "";
  const reasons = [
    ...(place < TOP_PROFIT ? ["profit"] : []),
    ...(money.purchasingPower > LARGE_POTENTIAL && shareOfWallet < 0.4 ? ["potential"] : []),
    ...(STRATEGIC_PLACES.includes(place) ? ["strategic"] : []),
  ];
  return reasons.join(", ");
}
