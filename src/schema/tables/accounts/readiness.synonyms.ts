import type { readinessColumns } from "./readiness";

/** Other names of what we can bring to the relationship. */
export const readinessSynonyms: Readonly<Record<keyof typeof readinessColumns, readonly string[]>> =
  {
    cap_information: [],
    cap_technical: [],
    cap_financial: [],
    cap_marketing: [],
    cap_analytical: [],
    cap_human: [],
    integration_form: [],
    integration_depth: [],
    integration_benefit: [],
    integration_third: [],
    coordination_cost: [],
  };
