import {
  dependence,
  type Dependence,
  type DependenceEvidence,
} from "../../model/portfolio/dependence";
import { reaches } from "../../model/portfolio/groups";
import { shareIn } from "../../model/portfolio/share-in";
import { shareOfWallet } from "../../model/value/share-of-wallet";
import type { Told } from "../per-account/rule";
import { round } from "../round";
import type { Settings } from "../settings";

const LARGE_FROM = "dependence: disclosure share";
export const WALLET_TOLERANCE = "wallet: tolerated excess";

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
  readonly revenueShare: number | undefined;
}

/** What each account is held to. */
export interface DependenceWhole {
  readonly contributionIn: ReturnType<typeof shareIn>;
  readonly revenueIn: ReturnType<typeof shareIn>;
}

export interface AccountDependence {
  readonly input: DependenceInput;
  readonly shares: Shares;
  readonly sides: Dependence;
  /** `undefined` where its share of revenue is unknown. */
  readonly isLarge: boolean | undefined;
  /** True where no account of the portfolio earns anything. */
  readonly isWithoutGain: boolean;
}

export function wholeOf(all: readonly DependenceInput[]): DependenceWhole {
  const amounts = all.flatMap((each) => (each.shares === undefined ? each : []));
  return {
    contributionIn: shareIn(amounts.flatMap(({ contribution = [] }) => contribution)),
    revenueIn: shareIn(amounts.flatMap(({ revenue = [] }) => revenue)),
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
    isLarge:
      revenueShare === undefined ? undefined : reaches(revenueShare, settings.value(LARGE_FROM)),
    isWithoutGain: isKnown && whole.contributionIn === undefined,
  };
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
    walletShare: shareOfWallet({ revenue, wallet }, settings.value(WALLET_TOLERANCE)),
    revenueShare: revenue === undefined ? undefined : revenueIn?.(revenue),
  };
}

export function explainDependence(input: DependenceInput, result: AccountDependence): Told {
  const { supplier, customer, magnitude, asymmetry } = result.sides;
  const { contributionShare, walletShare: ofWallet } = result.shares;
  return {
    steps: [
      `Ours on it: ${said(contributionShare)} of contribution x (1 - ${said(input.replaceability)}) is ${said(supplier)}.`,
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

function said(value: number | undefined): string {
  return value === undefined ? "unknown" : round(value);
}

function differenceIn(asymmetry: number | undefined): string {
  if (asymmetry === undefined) return "One side is not known, so there is no difference.";
  const who = asymmetry > 0 ? "we depend more on it" : "it depends more on us";
  return asymmetry === 0 ? "Both depend alike." : `Less its, ours is ${round(asymmetry)}: ${who}.`;
}
