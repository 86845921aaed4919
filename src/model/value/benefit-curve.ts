import { fault } from "../errors";

/** How the yearly benefit of integration rises with its depth: b (1 - e^(-beta x)). */
export interface BenefitCurve {
  /** What it comes near to, money per year (b). */
  readonly benefit: number;
  /** How fast it comes near; larger means that most is had early (beta). */
  readonly beta: number;
}

/**
 * The curve of benefit behind two answers: the benefit at full integration, and the share of it
 * already had at one third of the way.
 *
 *     b (1 - e^(-beta)) = full;   (1 - q) / (1 - q^3) = 1 / (1 + q + q^2) = third,  q = e^(-beta/3)
 *
 * The second is a quadratic in q: q = (sqrt(4/third - 3) - 1) / 2, so beta = -3 ln q.
 *
 * @param full - Benefit at full integration, money per year, 0 or more.
 * @param third - Share of it at one third, above 1/3 and below 1.
 * @returns The curve through both answers.
 * @throws {KamError} `not-available` when the share is one third or less (benefit would not
 *   diminish), or so near to one third or 1 that there is no such curve.
 * @example
 * benefitCurve(300, 4 / 7).beta; // 2.0794415416798357
 * @see Our operationalisation; the equation was solved by hand.
 */
export function benefitCurve(full: number, third: number): BenefitCurve {
  const root = rootOf(third);
  if (root >= LINEAR) {
    throw fault("benefit-not-diminishing", { third });
  }
  if (!(root > 1)) {
    throw fault("benefit-all-at-once", { third });
  }
  const q = (root - 1) / 2;
  const beta = -3 * Math.log(q);
  return { benefit: full / -Math.expm1(-beta), beta };
}

// 2 q + 1: 3 for a straight line, 1 for all at once; near both ends it rounds to them.
function rootOf(third: number): number {
  return Math.sqrt(4 / third - 3);
}

const LINEAR = 3;

/**
 * Whether the share of the benefit had at one third belongs to a curve of diminishing benefit.
 *
 * @param third - Share at one third of the way.
 * @returns False at one third or less, and at 1 or more.
 * @example
 * isDiminishing(0.5); // true
 * @see Our operationalisation.
 */
export function isDiminishing(third: number): boolean {
  const root = rootOf(third);
  return root > 1 && root < LINEAR;
}
