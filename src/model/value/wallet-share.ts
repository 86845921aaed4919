import { KamError, notAvailable } from "../errors";

/** What is known of an account's spending; `undefined` is unknown. */
export interface WalletFacts {
  readonly revenue: number | undefined;
  readonly wallet: number | undefined;
  readonly rank: number | undefined;
  readonly suppliers: number | undefined;
}

export interface WalletShare {
  readonly share: number;
  readonly method: "measured" | "wallet allocation rule";
  /** What it spends with others, money in 12 months; `undefined` is unknown. */
  readonly open: number | undefined;
}

/** Revenue above the wallet by more than this is a mistake in one of them, not of timing. */
const MOST_OF_WALLET = 1.05;

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
    throw new KamError(
      "invalid-input",
      `expected supplier_rank from 1 to ${suppliers} (suppliers), found ${rank}`,
    );
  }
  return (1 - rank / (suppliers + 1)) * (2 / suppliers);
}

/**
 * Which part of what an account spends on our field comes to us (share of wallet).
 *
 *     share = revenue / wallet where both are known, else the Wallet Allocation Rule
 *
 * Who is known to buy nothing from us has a share of 0, whatever the wallet. With the rule the open
 * wallet is estimated from what is known: wallet (1 - share), or revenue (1/share - 1).
 *
 * @param facts - Revenue and wallet of 12 months, 0 or more; rank and number of suppliers.
 * @returns Share, how it was found, and the open wallet.
 * @throws {KamError} `invalid-input` when revenue is above 1.05 wallets, or the rank above the number
 *   of suppliers; `not-available` when neither way is open, or the wallet is 0.
 * @example
 * walletShare({ revenue: 30, wallet: 120, rank: undefined, suppliers: undefined }).share; // 0.25
 * @see Keiningham et al. (2011) for the rule; the 5 % for timing is ours.
 */
export function walletShare(facts: WalletFacts): WalletShare {
  const { revenue, wallet, rank, suppliers } = facts;
  if (revenue !== undefined && wallet !== undefined) return measured(revenue, wallet);
  if (revenue === 0) return { share: 0, method: "measured", open: undefined };
  if (rank === undefined || suppliers === undefined) {
    throw notAvailable(
      "neither revenue_12m and wallet_12m nor supplier_rank and suppliers are known",
    );
  }
  const share = walletAllocation(rank, suppliers);
  const method = "wallet allocation rule";
  if (wallet !== undefined) return { share, method, open: wallet * (1 - share) };
  const open = revenue === undefined ? undefined : revenue * (1 / share - 1);
  return { share, method, open };
}

function measured(revenue: number, wallet: number): WalletShare {
  if (revenue > MOST_OF_WALLET * wallet) {
    throw new KamError(
      "invalid-input",
      `expected wallet_12m of at least revenue_12m (${revenue}), found ${wallet}`,
    );
  }
  if (wallet === 0) throw notAvailable("wallet_12m is 0, so nobody has a share of it");
  return { share: revenue / wallet, method: "measured", open: Math.max(wallet - revenue, 0) };
}
