import { fault, type KamError, type Place } from "../errors";
import { sum, toNumber, type Decimal } from "../money/decimal";
import { toAmount } from "../money/sum-noise";

/** What a subtotal has taken away from gross revenue, in the order of an account's statement. */
export const STATEMENT_STEPS = [
  "gross_revenue",
  "discounts",
  "rebates",
  "credits",
  "cost_of_goods",
  "freight",
  "commissions",
  "other_direct",
  "cost_to_serve",
] as const;
export type StatementStep = (typeof STATEMENT_STEPS)[number];

/** One line of an account's statement; an amount that is `undefined` is unknown. */
export interface StatementLine {
  readonly step: StatementStep;
  readonly amount: number | undefined;
  /** Where the line stands, for the message. */
  readonly place?: Place;
}

/** Amounts of each step; `undefined` where one is unknown, and every subtotal from there on is. */
export interface Waterfall {
  readonly grossRevenue: number | undefined;
  /** Less discounts, rebates and credits. */
  readonly netRevenue: number | undefined;
  /** Less cost of goods. */
  readonly grossContribution: number | undefined;
  /** Less freight, commissions and other direct cost. */
  readonly contributionBeforeService: number | undefined;
  /** Less cost to serve. */
  readonly contribution: number | undefined;
  /** Contribution over net revenue. */
  readonly contributionOfNetRevenue: number | KamError;
  /** What each step adds to contribution; steps without a line are left out. */
  readonly steps: readonly { readonly step: StatementStep; readonly effect: number }[];
  readonly notStated: readonly StatementStep[];
  readonly unknown: readonly StatementStep[];
  /** Where the first amount that is unknown stands. */
  readonly gap: Place | undefined;
}

/**
 * From what was invoiced to what an account leaves (price and contribution waterfall).
 *
 *     net revenue = gross revenue - discounts - rebates - credits
 *     gross contribution = net revenue - cost of goods
 *     before service = gross contribution - freight - commissions - other direct cost
 *     contribution = before service - cost to serve
 *
 * Every amount is stated as a positive one, deductions too; lines of one step are added. A step below
 * 0 in all is a fact: goods came back, a commission was taken back, freight was refunded. Sums keep the
 * minus. Only where gross revenue is above 0 and every deduction below it are the signs the other way.
 * A step without a line took nothing away and is listed as not stated. An amount that is unknown makes
 * every subtotal from its step on unknown. Sums are exact; the noise of a sum that is handed over is
 * taken off (`toAmount`).
 *
 * @param lines - n >= 1 lines of one account, one currency and period.
 * @returns The subtotals, what each step took away, and which steps are not stated or unknown.
 * @throws {KamError} `invalid-input` when gross revenue is above 0, and all of two or more deductions
 *   are below; `not-available` without a line of gross revenue.
 * @example
 * waterfall([{ step: "gross_revenue", amount: 40660 }, { step: "cost_of_goods", amount: 38000 }, { step: "cost_to_serve", amount: 1935 }]).contribution; // 725
 * @see Marn & Rosiello (1992), Managing price, gaining profit, Harvard Business Review 70(5), cited
 *   from memory; the order of steps below net revenue is ours.
 */
export function waterfall(lines: readonly StatementLine[]): Waterfall {
  if (!lines.some(({ step }) => step === "gross_revenue")) {
    throw fault("no-gross-revenue", {});
  }
  let gap: StatementLine | undefined;
  const taken: Decimal[] = [];
  const steps: { step: StatementStep; effect: number }[] = [];
  const notStated: StatementStep[] = [];
  const unknown: StatementStep[] = [];
  const upTo = new Map<StatementStep, number | undefined>();
  for (const step of STATEMENT_STEPS) {
    const stated = lines.filter((line) => line.step === step);
    const blank = stated.find(({ amount }) => amount === undefined);
    gap ??= blank;
    if (stated.length === 0) notStated.push(step);
    if (blank !== undefined) unknown.push(step);
    else if (stated.length > 0) {
      const effect = effectOf(step, stated);
      taken.push(effect);
      steps.push({ step, effect: toNumber(effect) });
    }
    upTo.set(step, unknown.length > 0 ? undefined : toNumber(sum(taken)));
  }
  requireSigns(steps, lines);
  const netRevenue = upTo.get("credits");
  const contribution = upTo.get("cost_to_serve");
  return {
    grossRevenue: upTo.get("gross_revenue"),
    netRevenue,
    grossContribution: upTo.get("cost_of_goods"),
    contributionBeforeService: upTo.get("other_direct"),
    contribution,
    contributionOfNetRevenue: shareOf(contribution, netRevenue, gap?.place),
    steps,
    notStated,
    unknown,
    gap: gap?.place,
  };
}

function effectOf(step: StatementStep, lines: readonly StatementLine[]): Decimal {
  const { digits, power } = sum(lines.map(({ amount = 0 }) => toAmount(amount)));
  return { digits: step === "gross_revenue" ? digits : -digits, power };
}

// One deduction below 0 is a credit. Where something was sold and all are, they were stated as minus.
function requireSigns(steps: Waterfall["steps"], lines: readonly StatementLine[]): void {
  const gross = steps.find(({ step }) => step === "gross_revenue")?.effect ?? 0;
  const deductions = steps.filter(({ step }) => step !== "gross_revenue");
  if (gross <= 0 || deductions.length < 2) return;
  if (deductions.some(({ effect }) => effect <= 0)) return;
  const isDeducted = ({ step, amount = 0 }: StatementLine): boolean =>
    step !== "gross_revenue" && amount < 0;
  throw fault(
    "deductions-below-zero",
    { deductions: deductions.map(({ step, effect }) => ({ step, amount: -effect })) },
    lines.find(isDeducted)?.place,
  );
}

function shareOf(
  contribution: number | undefined,
  net: number | undefined,
  gap: Place | undefined,
): number | KamError {
  if (contribution === undefined || net === undefined) {
    return fault("unknown-part-of-share", {}, gap);
  }
  if (net <= 0) return fault("no-net-revenue", {});
  const share = contribution / net;
  return Number.isFinite(share) ? share : fault("share-too-large", {});
}
