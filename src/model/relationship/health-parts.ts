import {
  LAST_YEAR,
  shareOfWallet,
  YEAR_BEFORE,
  type Spending,
  type SpendingColumns,
} from "../value/share-of-wallet";
import type { HealthParts } from "./health";
import { relationshipQuality, type QualityMarks } from "./relationship-quality";

/** What an Accounts table says of a relationship; `undefined` is unknown. */
export interface HealthEvidence extends QualityMarks {
  /** Probability that it is still active, 0 to 1. */
  readonly activity: number | undefined;
  /** Probability of so long a silence in its rhythm, 0 to 1; near 0 is overdue. */
  readonly silenceProbability: number | undefined;
  readonly revenue: number | undefined;
  readonly revenueBefore: number | undefined;
  readonly wallet: number | undefined;
  readonly walletBefore: number | undefined;
  /** How far service targets were met, 0 to 1. */
  readonly serviceAttainment: number | undefined;
  /** Index of open conflict, 0 to 100. */
  readonly conflictIndex: number | undefined;
  /** Days until it pays. */
  readonly daysToPay: number | undefined;
}

export interface HealthScale {
  /** Points by which a trend part moves for a change of 1, that is 100%. */
  readonly slope: number;
  /** Days to pay that were agreed. */
  readonly agreedDays: number;
  /** Part of the wallet by which revenue may be above it, 0 or more. */
  readonly walletTolerance: number;
}

const FULL = 100;
/** What no change is worth. */
const MIDDLE = 50;

/**
 * Brings what is known of an account onto the scale of health.
 *
 *     activity = 100 p(active),  or 100 p(silence) where that is unknown
 *     service = 100 attainment,  conflict = 100 - index
 *     revenue trend = 50 + slope (revenue / revenue before - 1), from 0 to 100
 *     wallet trend = 50 + slope (share of wallet - share before), from 0 to 100
 *     payment = 100 min(1, agreed days / days to pay)
 *
 * Growth over a year of 0 or less has no rate, and revenue below 0 (credits above invoices) is no share
 * of a wallet: that trend is unknown.
 *
 * @param evidence - The facts; revenue net of credits, wallets and days of 0 or more.
 * @param scale - Slope of the trends, the days agreed, and how far revenue may be above the wallet.
 * @returns Seven parts from 0 to 100; `undefined` where a fact is unknown or a trend has no base.
 * @throws {KamError} `invalid-input` when revenue of either year is above its wallet by more than that.
 * @example
 * healthParts({ revenue: 110, revenueBefore: 100 }, { slope: 250, agreedDays: 30, walletTolerance: 0.05 })["revenue trend"]; // 75
 * @see Our operationalisation.
 */
export function healthParts(evidence: HealthEvidence, scale: HealthScale): HealthParts {
  const { serviceAttainment, conflictIndex, daysToPay } = evidence;
  return {
    activity: activityOf(evidence),
    "revenue trend": trend(growthOf(evidence), scale),
    "wallet trend": trend(shareChange(evidence, scale), scale),
    quality: qualityOf(evidence),
    service: serviceAttainment === undefined ? undefined : FULL * serviceAttainment,
    conflict: conflictIndex === undefined ? undefined : FULL - conflictIndex,
    payment: daysToPay === undefined ? undefined : paymentOf(daysToPay, scale.agreedDays),
  };
}

function activityOf(evidence: HealthEvidence): number | undefined {
  const probability = evidence.activity ?? evidence.silenceProbability;
  return probability === undefined ? undefined : FULL * probability;
}

/** What the part activity of an account rests on. */
export type ActivitySource = "probability active" | "silence probability";

/**
 * What the part activity rests on: the probability of being active goes before that of the silence.
 *
 * @param evidence - The facts; `undefined` is unknown.
 * @returns Its source, or `undefined` when neither is known.
 * @example
 * activitySource({ activity: undefined, silenceProbability: 0.3 }); // "silence probability"
 * @see Our operationalisation.
 */
export function activitySource(
  evidence: Pick<HealthEvidence, "activity" | "silenceProbability">,
): ActivitySource | undefined {
  if (evidence.activity !== undefined) return "probability active";
  return evidence.silenceProbability === undefined ? undefined : "silence probability";
}

function growthOf({ revenue, revenueBefore }: HealthEvidence): number | undefined {
  if (revenue === undefined || revenueBefore === undefined || revenueBefore <= 0) return undefined;
  return revenue / revenueBefore - 1;
}

function shareChange(evidence: HealthEvidence, scale: HealthScale): number | undefined {
  const { revenue, revenueBefore, wallet, walletBefore } = evidence;
  const share = shareIn({ revenue, wallet }, scale, LAST_YEAR);
  const before = shareIn({ revenue: revenueBefore, wallet: walletBefore }, scale, YEAR_BEFORE);
  return share === undefined || before === undefined ? undefined : share - before;
}

// Nothing of a wallet of 0 and revenue below 0 are no share, and so the account has no trend: its other
// parts are known all the same.
function shareIn(
  spending: Spending,
  { walletTolerance }: HealthScale,
  columns: SpendingColumns,
): number | undefined {
  const { revenue = 0, wallet } = spending;
  const hasNoShare = revenue < 0 || (spending.revenue === 0 && wallet === 0);
  return hasNoShare ? undefined : shareOfWallet(spending, walletTolerance, columns);
}

function trend(change: number | undefined, { slope }: HealthScale): number | undefined {
  if (change === undefined) return undefined;
  // A slope of 0 times endless growth would be no number.
  const points = slope === 0 ? 0 : slope * change;
  return Math.min(Math.max(MIDDLE + points, 0), FULL);
}

function qualityOf({ trust, commitment, satisfaction }: HealthEvidence): number | undefined {
  const marks = { trust, commitment, satisfaction };
  const isKnown = Object.values(marks).some((mark) => mark !== undefined);
  return isKnown ? relationshipQuality(marks).quality : undefined;
}

function paymentOf(days: number, agreed: number): number {
  return days <= agreed ? FULL : (FULL * agreed) / days;
}
