import { fault, type KamError } from "../errors";

/** Where a person finds revenue. */
export const REVENUE = { column: "revenue_12m" };

/**
 * Why no account has a share: revenue is not above 0 in all.
 *
 * @param isCredited - Whether credits of an account exceed its invoices.
 * @returns A refusal, `not-available`.
 * @example
 * noRevenueInAll(false).fault.code; // "no-revenue-in-all"
 */
export function noRevenueInAll(isCredited: boolean): KamError {
  return fault("no-revenue-in-all", { isCredited });
}

/**
 * Why an account with revenue below 0 has no share.
 *
 * @returns A refusal, `not-available`, that names the column.
 * @example
 * creditedAccount().code; // "not-available"
 */
export function creditedAccount(): KamError {
  return fault("credited-account", {}, REVENUE);
}

/**
 * Why a group with revenue below 0 in all has no share.
 *
 * @returns A refusal, `not-available`, that names the column.
 * @example
 * creditedGroup().code; // "not-available"
 */
export function creditedGroup(): KamError {
  return fault("credited-group", {}, REVENUE);
}
