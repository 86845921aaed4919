import { fault } from "../errors";

/** Trust, commitment and satisfaction as people of the account judge them, 1 to 7. */
export interface QualityMarks {
  readonly trust: number | undefined;
  readonly commitment: number | undefined;
  readonly satisfaction: number | undefined;
}

export interface RelationshipQuality {
  /** 0 when all marks are 1, 100 when all are 7. */
  readonly quality: number;
  /** Mean of the marks that are known, 1 to 7. */
  readonly mean: number;
  /** Share of the marks that are known, 0 to 1. */
  readonly completeness: number;
  /** The quality if every unknown mark were 1. */
  readonly low: number;
  /** The quality if every unknown mark were 7. */
  readonly high: number;
}

const LEAST = 1;
const MOST = 7;

/**
 * How good a relationship is in the eyes of the customer.
 *
 *     mean = (trust + commitment + satisfaction) / 3,  over the marks that are known
 *     quality = 100 (mean - 1) / 6
 *
 * Nothing is imputed: an unknown mark leaves the mean, widens low to high and lowers completeness.
 *
 * @param marks - Three marks from 1 to 7, each the mean of two or more people; `undefined` is unknown.
 * @returns Quality, low and high from 0 to 100, the mean, and completeness.
 * @throws {KamError} `not-available` when no mark is known.
 * @example
 * relationshipQuality({ trust: 4, commitment: 7, satisfaction: undefined }).quality; // 75
 * @see Dimensions after Crosby, Evans & Cowles (1990), as seen in a secondary text, and Morgan & Hunt
 *   (1994), abstract seen; equal weights and the scale are our operationalisation.
 */
export function relationshipQuality(marks: QualityMarks): RelationshipQuality {
  const { trust, commitment, satisfaction } = marks;
  const all = [trust, commitment, satisfaction];
  const known = all.filter((mark) => mark !== undefined);
  if (known.length === 0) {
    throw fault("no-mark", {});
  }
  const sum = known.reduce((total, mark) => total + mark, 0);
  const unknown = all.length - known.length;
  const mean = sum / known.length;
  return {
    quality: toPercent(mean),
    mean,
    completeness: known.length / all.length,
    low: toPercent((sum + LEAST * unknown) / all.length),
    high: toPercent((sum + MOST * unknown) / all.length),
  };
}

function toPercent(mean: number): number {
  return (100 * (mean - LEAST)) / (MOST - LEAST);
}
