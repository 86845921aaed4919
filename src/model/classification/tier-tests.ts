import type { Quadrant } from "./quadrant";
import type { TierCase } from "./tier-rule";

/** A condition. Its words are made when they are asked for: most are never read. */
export interface Test {
  readonly holds: (account: TierCase) => boolean;
  /** How it reads when it holds, with the account's numbers. */
  readonly yes: (account: TierCase) => string;
  /** How it reads when it does not. */
  readonly no: (account: TierCase) => string;
}

/** Weights such as .4 + .3 add up to a hair less than .7. */
const ROUNDING = 1e-9;

export const TOO_LITTLE_KNOWN: Test = {
  holds: ({ evidence }) => evidence.standing === "insufficient data",
  yes: ({ evidence }) =>
    `too little is known of it: ${percent(evidence.completeness)} of what attractiveness rests on`,
  no: ({ evidence }) => `enough is known of it (${percent(evidence.completeness)})`,
};
export const GATE_ZERO: Test = {
  holds: ({ evidence: { routes } }) =>
    routes.includes("potential") || routes.includes("strategic importance"),
  yes: ({ evidence: { routes } }) =>
    [
      ...(routes.includes("potential") ? ["it is among those with the most purchasing power"] : []),
      ...(routes.includes("strategic importance") ? ["it is named as strategic"] : []),
    ].join(" and "),
  no: () => "it is neither among those with the most purchasing power nor named as strategic",
};
export const COMPLETE: Test = {
  holds: ({ evidence, rule }) => evidence.completeness >= rule.strategicCompleteness - ROUNDING,
  yes: ({ evidence }) => `enough is known of it (${percent(evidence.completeness)})`,
  no: ({ evidence, rule }) =>
    `only ${percent(evidence.completeness)} of what attractiveness rests on is known, ${percent(rule.strategicCompleteness)} are needed`,
};
export const FIRM: Test = {
  holds: ({ evidence }) => evidence.standing === "firm",
  yes: () => "its score is firm",
  no: () => "what is unknown could still move it across the cut",
};
export const WORTH_IT: Test = {
  holds: ({ evidence: { lifetimeValue } }) => lifetimeValue !== undefined && lifetimeValue > 0,
  yes: ({ evidence }) => `its lifetime value of ${amount(evidence.lifetimeValue)} is above 0`,
  no: ({ evidence: { lifetimeValue } }) =>
    lifetimeValue === undefined
      ? "its lifetime value is unknown"
      : `its lifetime value of ${amount(lifetimeValue)} is not above 0`,
};
export const EARNS: Test = {
  holds: ({ evidence }) => evidence.routes.includes("profit"),
  yes: () => "it is among those that earn most of the contribution",
  no: () => "it is not among those that earn most of the contribution",
};
export const LOSES: Test = {
  holds: ({ evidence: { contribution } }) => contribution !== undefined && contribution < 0,
  yes: ({ evidence }) => `it loses money: its contribution is ${amount(evidence.contribution)}`,
  no: ({ evidence: { contribution } }) =>
    contribution === undefined
      ? "whether it loses money is unknown"
      : `it loses no money (its contribution is ${amount(contribution)})`,
};

/**
 * Whether an account stands in a quadrant of the account matrix.
 *
 * @param wanted - The quadrant that a gate asks for.
 * @returns The condition; an unknown place does not pass it.
 * @example
 * inQuadrant("Star").holds({ cell: "Star" }); // true
 * @see Our operationalisation.
 */
export const inQuadrant = (wanted: Quadrant): Test => ({
  holds: ({ cell }) => cell === wanted,
  yes: () => QUADRANT_WORDS[wanted],
  no: ({ cell }) =>
    cell === undefined
      ? "its attractiveness or our strength with it is unknown"
      : `its quadrant is ${cell}, not ${wanted}`,
});

/** What a place in the account matrix says of an account. */
export const QUADRANT_WORDS: Readonly<Record<Quadrant, string>> = {
  Strategic: "it is attractive and we are strong with it (quadrant Strategic)",
  Star: "it is attractive and we are not yet strong with it (quadrant Star)",
  Status: "we are strong with it though it is less attractive (quadrant Status)",
  Streamline: "it is not attractive and we are not strong with it (quadrant Streamline)",
};

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

function amount(value: number | undefined): string {
  return value === undefined ? "unknown" : String(Math.round(value));
}
