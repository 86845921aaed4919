import type { Quadrant } from "../../../model/classification/quadrant";
import type {
  TierAccount,
  TierDecision,
  TierRule,
  TierTest,
} from "../../../model/classification/tier-rule";

/** The tier of an account, with what it was decided by. */
export interface ToldTier {
  readonly account: TierAccount;
  readonly decision: TierDecision;
  readonly rule: TierRule;
}

/** How a test of the gates reads with the account's numbers when it holds, and when it does not. */
interface Words {
  readonly held: (told: ToldTier) => string;
  readonly failed: (told: ToldTier) => string;
}

/** What a place in the account matrix says of an account. */
export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  Strategic: "it is attractive and we are strong with it (quadrant Strategic)",
  Star: "it is attractive and we are not yet strong with it (quadrant Star)",
  Status: "we are strong with it though it is less attractive (quadrant Status)",
  Streamline: "it is not attractive and we are not strong with it (quadrant Streamline)",
};

/** An account without attractiveness or strength has no place in the matrix. */
export const UNPLACED = "its attractiveness or our strength with it is unknown";

export const TEST_WORDS: Readonly<Record<TierTest, Words>> = {
  isTooLittleKnown: {
    held: ({ account }) =>
      `too little is known of it: ${percent(account.completeness)} of what attractiveness rests on`,
    failed: ({ account }) => `enough is known of it (${percent(account.completeness)})`,
  },
  isOpen: {
    held: ({ decision: { routes } }) =>
      [
        ...(routes.potential ? ["it is among those with the most purchasing power"] : []),
        ...(routes.strategicImportance ? ["it is named as strategic"] : []),
      ].join(" and "),
    failed: () => "it is neither among those with the most purchasing power nor named as strategic",
  },
  isStrategic: quadrantWords("Strategic"),
  isStar: quadrantWords("Star"),
  isStatus: quadrantWords("Status"),
  isComplete: {
    held: ({ account }) => `enough is known of it (${percent(account.completeness)})`,
    failed: ({ account, rule }) =>
      `only ${percent(account.completeness)} of what attractiveness rests on is known, ` +
      `${percent(rule.strategicCompleteness)} are needed`,
  },
  isFirm: {
    held: () => "its score is firm",
    failed: () => "what is unknown could still move it across the cut",
  },
  isWorthIt: {
    held: ({ account }) => `its lifetime value of ${amount(account.lifetimeValue)} is above 0`,
    failed: ({ account: { lifetimeValue } }) =>
      lifetimeValue === undefined
        ? "its lifetime value is unknown"
        : `its lifetime value of ${amount(lifetimeValue)} is not above 0`,
  },
  isEarning: {
    held: () => "it is among those that earn most of the contribution",
    failed: () => "it is not among those that earn most of the contribution",
  },
  isLosing: {
    held: ({ account }) => `it loses money: its contribution is ${amount(account.contribution)}`,
    failed: ({ account: { contribution } }) =>
      contribution === undefined
        ? "whether it loses money is unknown"
        : `it loses no money (its contribution is ${amount(contribution)})`,
  },
};

function quadrantWords(wanted: Quadrant): Words {
  return {
    held: () => QUADRANT_WORDS[wanted],
    failed: ({ decision: { quadrant } }) =>
      quadrant === undefined ? UNPLACED : `its quadrant is ${quadrant}, not ${wanted}`,
  };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function amount(value: number | undefined): string {
  return value === undefined ? "unknown" : String(Math.round(value));
}
