import { minus, toNumber } from "../money/decimal";
import { toAmount } from "../money/sum-noise";
import { fault, type KamError } from "../errors";
import {
  emptyWallet,
  LAST_YEAR,
  revenueBelowZero,
  shareOfWallet,
  type Spending,
} from "./share-of-wallet";

/** What is known of an account's spending; `undefined` is unknown. */
export interface WalletFacts extends Spending {
  readonly rank: number | undefined;
  readonly suppliers: number | undefined;
}

export const WALLET_METHODS = ["measured", "wallet allocation rule"] as const;

export interface WalletShare {
  /** 0 to 1, or why there is none although revenue is known: it is below 0. */
  readonly share: number | KamError;
  readonly method: (typeof WALLET_METHODS)[number];
  /** What it spends with others, money in 12 months; `undefined` is unknown. */
  readonly open: number | undefined;
}

/**
 * Share of wallet by rank alone (Wallet Allocation Rule).
 *
 *     share = (1 - rank / (n + 1)) 2 / n
 *
 * The shares of all n suppliers add up to 1.
 *
 * @param rank - Our rank among its suppliers, 1 for the first.
 * @param suppliers - n >= 1 suppliers, we among them.
 * @returns Share, above 0, up to 1.
 * @throws {KamError} `invalid-input` when the rank is above the number of suppliers.
 * @example
 * walletAllocation(1, 3); // 0.5
 * @see Keiningham, Aksoy, Buoye & Cooil (2011). Customer loyalty isn't enough. Grow your share of
 *   wallet. Harvard Business Review 89(10), 29-31; the formula was seen, the article was not.
 */
export function walletAllocation(rank: number, suppliers: number): number {
  if (rank > suppliers) {
    throw fault("rank-beyond-suppliers", { suppliers, rank });
  }
  return (1 - rank / (suppliers + 1)) * (2 / suppliers);
}

/**
 * Share of wallet, measured where that can be, else by rank.
 *
 *     share = revenue / wallet where both are known, else the Wallet Allocation Rule
 *
 * Who is known to buy nothing from us has a share of 0, whatever the rank; revenue below 0 (credits
 * above invoices) is no share, whatever the rank. Wallet less revenue is spent with others then too.
 * With the rule the open wallet is estimated from what is known: wallet (1 - share), or revenue
 * (1/share - 1).
 *
 * @param facts - Net revenue of 12 months, any sign, and wallet, 0 or more; rank and number of suppliers.
 * @param tolerance - Part of the wallet by which revenue may be above it, 0 or more.
 * @returns Share, how it was found, and the open wallet.
 * @throws {KamError} `invalid-input` when revenue is above the wallet by more than the tolerance, or
 *   the rank above the number of suppliers; `not-available` when neither way is open, or the wallet
 *   is 0.
 * @example
 * walletShare({ revenue: 30, wallet: 120, rank: undefined, suppliers: undefined }, 0.05).share; // 0.25
 * @see Keiningham, Aksoy, Buoye & Cooil (2011) for the rule; the formula was seen, the article was not.
 */
export function walletShare(facts: WalletFacts, tolerance: number): WalletShare {
  const { revenue, wallet, rank, suppliers } = facts;
  const measured = measuredShare(facts, tolerance);
  if (measured !== undefined) {
    const open = wallet === undefined ? undefined : openOf(wallet, revenue ?? 0);
    return { share: measured, method: "measured", open };
  }
  if (wallet === 0) throw emptyWallet(LAST_YEAR.wallet);
  if (rank === undefined || suppliers === undefined) throw unmeasured(facts);
  const share = walletAllocation(rank, suppliers);
  const method = "wallet allocation rule";
  if (wallet !== undefined) return { share, method, open: wallet * (1 - share) };
  const open = revenue === undefined ? undefined : revenue * (1 / share - 1);
  return { share, method, open };
}

function measuredShare(spending: Spending, tolerance: number): number | KamError | undefined {
  const { revenue = 0 } = spending;
  return revenue < 0 ? revenueBelowZero(LAST_YEAR) : shareOfWallet(spending, tolerance);
}

function openOf(wallet: number, revenue: number): number {
  return Math.max(toNumber(minus(toAmount(wallet), toAmount(revenue))), 0);
}

// Which cells would have to be filled, for the one way and for the other.
function unmeasured({ revenue, wallet, rank, suppliers }: WalletFacts): KamError {
  return fault("wallet-not-measured", {
    measure: blanksOf({ revenue_12m: revenue, wallet_12m: wallet }),
    rank: blanksOf({ supplier_rank: rank, suppliers }),
  });
}

function blanksOf(cells: Readonly<Record<string, number | undefined>>): readonly string[] {
  const blanks = Object.entries(cells).filter(([, value]) => value === undefined);
  return blanks.map(([header]) => header);
}
