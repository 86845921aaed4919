import { netBenefit, optimalDepth, type Integration } from "./optimal-depth";

/** Forms of vertical integration, from none to one firm's full control. */
export const INTEGRATION_FORMS = ["none", "contract", "functional", "full"] as const;
export type IntegrationForm = (typeof INTEGRATION_FORMS)[number];

/** How deep a form goes, and what it costs to set up. */
export interface FormTerms {
  readonly depth: number;
  readonly setUp: number;
}

export interface IntegrationChoice {
  readonly optimum: number;
  /** Yearly benefit less coordination at the optimum, before any set-up. */
  readonly netAtOptimum: number;
  readonly best: IntegrationForm;
  /** Net of coordination and set-up. */
  readonly net: Readonly<Record<IntegrationForm, number>>;
}

/**
 * The optimum of integration and the form that comes out best.
 *
 *     net of a form = b (1 - e^(-beta x)) - c x^2 - F,  at its depth x with its set-up cost F
 *
 * Of two forms with the same net benefit the one that integrates less is taken: full integration is
 * hard to undo, and contracts are the most used.
 *
 * @param integration - Benefit, beta and cost, money per year.
 * @param terms - Depth and set-up cost of contract, functional and full; none is 0 and 0.
 * @returns Optimum depth, net benefit there, the best form, and the net benefit of each.
 * @example
 * chooseForm({ benefit: 0, beta: 1, cost: 10 }, { contract: { depth: 0.5, setUp: 1 }, functional: { depth: 0.7, setUp: 1 }, full: { depth: 1, setUp: 1 } }).best; // "none"
 * @see Our operationalisation; forms after Pride & Ferrell (1989), cited from memory.
 */
export function chooseForm(
  integration: Integration,
  terms: Readonly<Record<Exclude<IntegrationForm, "none">, FormTerms>>,
): IntegrationChoice {
  const netOf = ({ depth, setUp }: FormTerms): number => netBenefit(integration, depth) - setUp;
  const net = {
    none: 0,
    contract: netOf(terms.contract),
    functional: netOf(terms.functional),
    full: netOf(terms.full),
  };
  const optimum = optimalDepth(integration);
  return {
    optimum,
    netAtOptimum: netBenefit(integration, optimum),
    best: INTEGRATION_FORMS.reduce((best, form) => (net[form] > net[best] ? form : best)),
    net,
  };
}
