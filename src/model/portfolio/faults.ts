import type { NoFacts } from "../facts";

/** Values handed in that are wrong. */
export interface PortfolioMisfits {
  readonly "unknown-parent": {
    readonly id: string;
    readonly parent: string;
    /** An id that differs from the parent by case alone. */
    readonly almost: string | undefined;
  };
  readonly "parents-in-cycle": {
    /** From the first id on, which comes again at the end. */
    readonly cycle: readonly string[];
    /** How many more are in it than are named. */
    readonly more: number;
  };
}

/** Questions without an answer. */
export interface PortfolioGaps {
  readonly "no-shares": NoFacts;
  readonly "unknown-revenue": NoFacts;
  readonly "unknown-revenue-in-group": { readonly account: string };
  readonly "no-revenue-in-all": { readonly isCredited: boolean };
  readonly "credited-account": NoFacts;
  readonly "credited-group": NoFacts;
  readonly "no-gain": NoFacts;
  readonly "single-account": NoFacts;
  readonly "no-profit-in-all": NoFacts;
}
