import { exactSum } from "../statistics/exact-sum";
import { steadySum } from "./share-in";

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
    asymmetry: isKnown ? steadySum([supplier, -customer]) : undefined,
  };
}

function times(share: number | undefined, ease: number | undefined): number | undefined {
  // Who brings nothing is not depended on, however hard it is to replace.
  if (share === 0) return 0;
  return share === undefined || ease === undefined ? undefined : share * exactSum([1, -ease]);
}
