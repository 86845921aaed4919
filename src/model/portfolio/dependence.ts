import { KamError, notAvailable } from "../errors";

/** What dependence comes from, each from 0 to 1; `undefined` is unknown. */
export interface DependenceEvidence {
  /** What the account brings of all positive contribution. */
  readonly contributionShare: number | undefined;
  /** How easily we could replace the account. */
  readonly replaceability: number | undefined;
  /** What we supply of all it buys. */
  readonly walletShare: number | undefined;
  /** How easily it could substitute us. */
  readonly substitutability: number | undefined;
}

/** Who depends on whom, each from 0 to 1; `undefined` where something it needs is unknown. */
export interface Dependence {
  readonly supplier: number | undefined;
  readonly customer: number | undefined;
  /** Both together, 0 to 2: how much is at stake. */
  readonly magnitude: number | undefined;
  /** Supplier less customer: above 0 we depend more on it than it on us. */
  readonly asymmetry: number | undefined;
}

/**
 * How far we depend on an account, and it on us (magnitude and asymmetry of dependence).
 *
 *     supplier = contribution share (1 - replaceability)
 *     customer = share of wallet (1 - substitutability)
 *     magnitude = supplier + customer,   asymmetry = supplier - customer
 *
 * What is large and hard to replace makes dependent. Far from 0, asymmetry says who can put the other
 * under pressure. One side may be known while the other is not.
 *
 * @param evidence - Two shares and two judgements, each from 0 to 1 or unknown.
 * @returns Both sides, their sum and their difference.
 * @example
 * dependence({ contributionShare: 0.14, replaceability: 0.3, walletShare: 0.35, substitutability: 0.4 }).magnitude; // 0.308
 * @see Our operationalisation; magnitude and asymmetry of interdependence after Gundlach & Cadotte
 *   (1994) and Kumar et al. (1995), named in an abstract that was seen.
 */
export function dependence(evidence: DependenceEvidence): Dependence {
  const { contributionShare, replaceability, walletShare, substitutability } = evidence;
  const supplier = times(contributionShare, replaceability);
  const customer = times(walletShare, substitutability);
  const isKnown = supplier !== undefined && customer !== undefined;
  return {
    supplier,
    customer,
    magnitude: isKnown ? supplier + customer : undefined,
    asymmetry: isKnown ? supplier - customer : undefined,
  };
}

function times(share: number | undefined, ease: number | undefined): number | undefined {
  // Who brings nothing is not depended on, however hard it is to replace.
  if (share === 0) return 0;
  return share === undefined || ease === undefined ? undefined : share * (1 - ease);
}

/**
 * What an account buys from us of all it buys of our kind (share of wallet).
 *
 *     share = revenue / wallet, counted as 1 where revenue is above wallet by no more than is allowed
 *
 * @param revenue - Revenue of a period, 0 or more; `undefined` is unknown.
 * @param wallet - What it spent with all suppliers in that period, 0 or more; `undefined` is unknown.
 * @param most - Revenue over wallet above which one of both is wrong, 1 or more.
 * @returns A share from 0 to 1; `undefined` where either is unknown.
 * @throws {KamError} `invalid-input` when revenue is above `most` times wallet; `not-available` when
 *   both are 0: there is nothing to have a share of.
 * @example
 * walletShare(35, 100, 1.05); // 0.35
 * @see Arithmetic; the bound is our operationalisation.
 */
export function walletShare(
  revenue: number | undefined,
  wallet: number | undefined,
  most: number,
): number | undefined {
  if (revenue === undefined || wallet === undefined) return undefined;
  if (revenue > most * wallet) {
    throw new KamError(
      "invalid-input",
      `expected revenue of up to ${most} times the wallet of ${wallet}, found ${revenue}`,
    );
  }
  if (wallet === 0) throw notAvailable("the wallet is 0, so there is no share of it");
  return Math.min(revenue / wallet, 1);
}
