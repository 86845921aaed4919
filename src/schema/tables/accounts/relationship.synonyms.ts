import type { relationshipColumns } from "./relationship";

/** Other names of the columns that say how the relationship stands. */
export const relationshipSynonyms: Readonly<
  Record<keyof typeof relationshipColumns, readonly string[]>
> = {
  orders_24m: ["orders 24 months", "orders two years"],
  orders_12m: [
    "orders 12 months",
    "orders",
    "number of orders",
    "order count",
    "invoices",
    "transactions",
    "Aufträge",
    "commandes",
  ],
  contract_end: [
    "contract end date",
    "contract until",
    "contract expiry",
    "renewal date",
    "Vertragsende",
  ],
  notice_given: ["notice", "terminated", "cancelled", "gekündigt"],
  ind_contact: ["contact indicator"],
  ind_information: ["information indicator"],
  ind_trust: ["trust indicator"],
  ind_planning: ["planning indicator"],
  ind_adaptation: ["adaptation indicator"],
  ind_exit: ["exit indicator"],
  first_order: ["first order date", "first purchase", "first date", "customer since"],
  last_order: ["last order date", "last purchase", "last date"],
  trust: ["trust score"],
  commitment: ["commitment score"],
  satisfaction: ["satisfaction score", "csat"],
  activity: ["p alive", "probability alive"],
  silence_probability: ["overdue probability", "overdue p", "p overdue"],
  service_attainment: ["service level", "sla attainment"],
  conflict_index: [],
};
