import {
  dependence,
  type Dependence,
  type DependenceEvidence,
} from "../../../model/portfolio/dependence";
import { reaches, RESIDUE } from "../../../model/statistics/reaches";
import { partOfAll, shareIn } from "../../../model/portfolio/share-in";
import { shareOfWallet } from "../../../model/value/share-of-wallet";
import type { Told } from "../../define/per-account/rule";
import { round } from "../../define/explanation";
import type { Settings } from "../../../reading/settings";

const LARGE_FROM = "dependence: disclosure share";
const WALLET_TOLERANCE = "wallet: tolerated excess";

/** The amounts of an account, or its shares as they were handed over. */
export type DependenceInput = Pick<DependenceEvidence, "replaceability" | "substitutability"> &
  (
    | { readonly shares: Shares }
    | {
        readonly shares?: never;
        readonly contribution: number | undefined;
        readonly revenue: number | undefined;
        readonly wallet: number | undefined;
      }
  );

interface Shares extends Pick<DependenceEvidence, "contributionShare" | "walletShare"> {
  /** Of all revenue, net of credits; below 0 where its own is. */
  readonly revenueShare: number | undefined;
}

/** What each account is held to. */
export interface DependenceWhole {
  readonly contributionIn: ReturnType<typeof shareIn>;
  readonly revenueIn: ReturnType<typeof partOfAll>;
  /** Whether credits of all accounts together exceed their invoices, or use them up. */
  readonly isCreditedInAll: boolean;
}

export interface AccountDependence {
  readonly input: DependenceInput;
  readonly shares: Shares;
  readonly sides: Dependence;
  /** `undefined` where its share of revenue is unknown. */
  readonly isLarge: boolean | undefined;
  /** True where no account of the portfolio earns anything. */
  readonly isWithoutGain: boolean;
  /** True where its revenue is known, and that of the portfolio is below 0 in all. */
  readonly isWithoutRevenue: boolean;
}

export function wholeOf(all: readonly DependenceInput[]): DependenceWhole {
  const amounts = all.flatMap((each) => (each.shares === undefined ? each : []));
  const revenues = amounts.flatMap(({ revenue = [] }) => revenue);
  const revenueIn = partOfAll(revenues);
  return {
    contributionIn: shareIn(amounts.flatMap(({ contribution = [] }) => contribution)),
    revenueIn,
    isCreditedInAll: revenueIn === undefined && revenues.some((revenue) => revenue < 0),
  };
}

export function dependenceOf(
  input: DependenceInput,
  settings: Settings,
  whole: DependenceWhole,
): AccountDependence {
  const shares = input.shares ?? sharesOf(input, settings, whole);
  const { contributionShare, revenueShare } = shares;
  const isKnown = input.shares === undefined && input.contribution !== undefined;
  return {
    input,
    shares,
    sides: dependence({
      contributionShare,
      replaceability: input.replaceability,
      walletShare: shares.walletShare,
      substitutability: input.substitutability,
    }),
    isLarge: isLarge(revenueShare, settings.value(LARGE_FROM)),
    isWithoutGain: isKnown && whole.contributionIn === undefined,
    isWithoutRevenue:
      input.shares === undefined && input.revenue !== undefined && whole.isCreditedInAll,
  };
}

function isLarge(revenueShare: number | undefined, from: number): boolean | undefined {
  return revenueShare === undefined ? undefined : reaches(revenueShare, from, RESIDUE);
}

function sharesOf(
  { contribution, revenue, wallet }: Exclude<DependenceInput, { readonly shares: Shares }>,
  settings: Settings,
  { contributionIn, revenueIn }: DependenceWhole,
): Shares {
  return {
    // A loss is nothing that one could depend on.
    contributionShare:
      contribution === undefined ? undefined : contributionIn?.(Math.max(contribution, 0)),
    walletShare: isNetCredit(revenue)
      ? undefined
      : shareOfWallet({ revenue, wallet }, settings.value(WALLET_TOLERANCE)),
    revenueShare: revenue === undefined ? undefined : revenueIn?.(revenue),
  };
}

/** Credits above invoices: its share of wallet is not unknown, there is none. */
export function isNetCredit(revenue: number | undefined): boolean {
  return revenue !== undefined && revenue < 0;
}

export function explainDependence(input: DependenceInput, result: AccountDependence): Told {
  const { supplier, customer, magnitude, asymmetry } = result.sides;
  const { contributionShare, walletShare: ofWallet } = result.shares;
  return {
    steps: [
      `Ours on it: ${said(contributionShare)} of contribution x (1 - ${said(input.replaceability)}) is ${said(supplier)}.`,
      ...(input.shares === undefined && isNetCredit(input.revenue) ? [NO_WALLET_SHARE] : []),
      `Its on us: ${said(ofWallet)} of its wallet x (1 - ${said(input.substitutability)}) is ${said(customer)}.`,
      differenceIn(asymmetry),
    ],
    parts:
      magnitude === undefined
        ? []
        : [
            { label: "ours on it", amount: supplier ?? 0, how: "what it brings, hard to replace" },
            {
              label: "its on us",
              amount: customer ?? 0,
              how: "what we supply, hard to substitute",
            },
          ],
    settings: [LARGE_FROM, WALLET_TOLERANCE],
  };
}

const NO_WALLET_SHARE =
  "Its revenue is below 0 (credits above invoices), which is no share of its wallet.";

function said(value: number | undefined): string {
  return value === undefined ? "unknown" : round(value);
}

function differenceIn(asymmetry: number | undefined): string {
  if (asymmetry === undefined) return "One side is not known, so there is no difference.";
  const who = asymmetry > 0 ? "we depend more on it" : "it depends more on us";
  return asymmetry === 0 ? "Both depend alike." : `Less its, ours is ${round(asymmetry)}: ${who}.`;
}
