import { type KamError, notAvailable } from "../errors";

/** Where a person finds revenue. */
export const REVENUE = { column: "revenue_12m" };

const CREDITED = "is below 0 (credits above invoices)";

/**
 * Why no account has a share: revenue is not above 0 in all.
 *
 * @param isCredited - Whether credits of an account exceed its invoices.
 * @returns A refusal, `not-available`.
 * @example
 * noRevenueInAll(false).message; // "revenue adds up to 0, so no account has a share of it"
 */
export function noRevenueInAll(isCredited: boolean): KamError {
  const found = isCredited ? "0 or less (credits above invoices)" : "0";
  return notAvailable(`revenue adds up to ${found}, so no account has a share of it`);
}

/**
 * Why an account with revenue below 0 has no share.
 *
 * @returns A refusal, `not-available`, that names the column.
 * @example
 * creditedAccount().code; // "not-available"
 */
export function creditedAccount(): KamError {
  return notAvailable(`${CREDITED}, so it is no share of all revenue`, REVENUE);
}

/**
 * Why a group with revenue below 0 in all has no share.
 *
 * @returns A refusal, `not-available`, that names the column.
 * @example
 * creditedGroup().code; // "not-available"
 */
export function creditedGroup(): KamError {
  return notAvailable(`that of its group ${CREDITED}, so it is no share of all revenue`, REVENUE);
}
