import { product, sum, toDecimal } from "../money/decimal";
import { isTotalAbove } from "../money/sum-noise";
import { fault, type KamError } from "../errors";

/** What an account spends in a period, with us and with all; `undefined` is unknown. */
export interface Spending {
  readonly revenue: number | undefined;
  readonly wallet: number | undefined;
}

/** The same where both are known. */
export interface KnownSpending extends Spending {
  readonly revenue: number;
  readonly wallet: number;
}

/** The columns of a table that hold the spending of a period. */
export interface SpendingColumns {
  readonly revenue: string;
  readonly wallet: string;
}

/** Where the last 12 months stand. */
export const LAST_YEAR: SpendingColumns = { revenue: "revenue_12m", wallet: "wallet_12m" };
/** Where the 12 months before stand. */
export const YEAR_BEFORE: SpendingColumns = {
  revenue: "revenue_prev_12m",
  wallet: "wallet_prev_12m",
};

/**
 * Which part of what an account spends on our field comes to us (share of wallet).
 *
 *     share = revenue / wallet, counted as 1 where revenue is above the wallet within the tolerance
 *
 * Revenue and wallet are measured apart, so that revenue may be above the wallet by a little; by more,
 * one of both is wrong; the noise of sums is let pass (`isTotalAbove`). Who buys nothing from us has a
 * share of 0 even of a wallet that is unknown.
 * Revenue below 0 (credits above invoices) is a fact, and no share of anything.
 *
 * @param spending - Net revenue of any sign, and wallet of 0 or more, of the same period; `undefined` is
 *   unknown.
 * @param tolerance - Part of the wallet by which revenue may be above it, 0 or more.
 * @param columns - What the amounts are called where they come from.
 * @returns Share, 0 to 1; `undefined` where the revenue is unknown, or the wallet of who buys.
 * @throws {KamError} `invalid-input` when revenue is above the wallet by more than the tolerance;
 *   `not-available` when both are 0 (there is nothing to have a share of), or revenue is below 0.
 * @example
 * shareOfWallet({ revenue: 35, wallet: 100 }, 0.05); // 0.35
 * @see The ratio is arithmetic; the tolerance is our operationalisation.
 */
export function shareOfWallet(
  spending: KnownSpending,
  tolerance: number,
  columns?: SpendingColumns,
): number;
export function shareOfWallet(
  spending: Spending,
  tolerance: number,
  columns?: SpendingColumns,
): number | undefined;
export function shareOfWallet(
  spending: Spending,
  tolerance: number,
  columns: SpendingColumns = LAST_YEAR,
): number | undefined {
  const { revenue, wallet } = spending;
  if (revenue === undefined) return undefined;
  if (revenue < 0) throw revenueBelowZero(columns);
  if (wallet === undefined) return revenue === 0 ? 0 : undefined;
  if (isAbove({ revenue, wallet }, tolerance)) {
    throw fault("revenue-above-wallet", { columns, revenue, wallet, tolerance });
  }
  if (wallet === 0) throw emptyWallet(columns.wallet);
  return Math.min(revenue / wallet, 1);
}

function isAbove({ revenue, wallet }: KnownSpending, tolerance: number): boolean {
  if (revenue <= wallet) return false;
  const tolerated = sum([toDecimal(1), toDecimal(tolerance)]);
  return isTotalAbove(toDecimal(revenue), product(tolerated, toDecimal(wallet)));
}

/**
 * Why there is no share of a wallet of 0.
 *
 * @param column - What the wallet is called where it comes from.
 * @returns A refusal, `not-available`.
 * @example
 * emptyWallet("wallet_12m").fault; // { code: "no-share-of-zero", facts: { column: "wallet_12m" } }
 */
export function emptyWallet(column: string): KamError {
  return fault("no-share-of-zero", { column });
}

/**
 * Why revenue below 0 is no share of a wallet.
 *
 * @param columns - What the amounts are called where they come from.
 * @returns A refusal, `not-available`.
 * @example
 * revenueBelowZero({ revenue: "revenue_12m", wallet: "wallet_12m" }).fault.code; // "revenue-below-zero"
 */
export function revenueBelowZero(columns: SpendingColumns): KamError {
  return fault("revenue-below-zero", columns);
}
