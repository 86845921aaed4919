import { exceeds, reaches, RESIDUE } from "../statistics/reaches";
import { fault } from "../errors";
import type { Remark } from "../remarks";
import { total } from "./total";
import type { ElementWorth } from "./value-element";

/** Between which shares benefits count as balanced. */
export interface Balance {
  readonly least: number;
  readonly greatest: number;
}

export const BALANCE_ADVICE = ["balanced", "balance the benefits", "create value first"] as const;

export interface Appropriation {
  /** The supplier's part of what is created; `undefined` when nothing is created to share. */
  readonly share: number | undefined;
  readonly advice: (typeof BALANCE_ADVICE)[number];
  /** Why; `undefined` where benefits are balanced. */
  readonly reason: Remark | undefined;
}

/**
 * Who gets the value that both create (appropriation).
 *
 *     share = supplier / (supplier + customer), where that sum is above 0
 *
 * A relationship in which one side gets nearly all, or loses, does not last: balance the benefits.
 *
 * @param sides - What supplier and customer gain, money per year, any sign.
 * @param balance - Least and greatest balanced share of the supplier, 0 to 1.
 * @returns Share, what to do, and why. Where both sides lose there is nothing to balance.
 * @throws {KamError} `invalid-input` when the least share is above the greatest.
 * @example
 * appropriation({ supplier: 50, customer: 150 }, { least: 0.2, greatest: 0.8 }).share; // 0.25
 * @see Our operationalisation; the bounds 0.2 and 0.8 are ours.
 */
export function appropriation(sides: ElementWorth, balance: Balance): Appropriation {
  const { supplier, customer } = sides;
  if (balance.least > balance.greatest) {
    throw fault("share-bounds-crossed", { greatest: balance.greatest, found: balance.least });
  }
  const created = total([supplier, customer]);
  const isCreated = created > RESIDUE * (Math.abs(supplier) + Math.abs(customer));
  const share = isCreated ? supplier / created : undefined;
  const uneven = unevenness(sides, share, balance);
  if (uneven !== undefined) return { share, advice: "balance the benefits", reason: uneven };
  if (share !== undefined) return { share, advice: "balanced", reason: undefined };
  return { share, advice: "create value first", reason: { code: "nothing-to-share", facts: {} } };
}

function unevenness(
  { supplier, customer }: ElementWorth,
  share: number | undefined,
  { least, greatest }: Balance,
): Remark | undefined {
  if (supplier < 0 && customer >= 0) return { code: "supplier-loses", facts: {} };
  if (customer < 0 && supplier >= 0) return { code: "customer-loses", facts: {} };
  if (share === undefined) return undefined;
  if (!reaches(share, least)) return { code: "supplier-gets-less", facts: { least } };
  if (exceeds(share, greatest)) return { code: "supplier-gets-more", facts: { greatest } };
  return undefined;
}
