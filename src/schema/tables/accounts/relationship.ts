import { countColumn, dateColumn, flagColumn, numberColumn, type Column } from "../../columns";

/** How the relationship stands. */
export const relationshipColumns = {
  orders_24m: countColumn({ header: "orders_24m", help: "Orders in the last 24 months.", min: 0 }),
  orders_12m: countColumn({ header: "orders_12m", help: "Orders in the last 12 months.", min: 0 }),
  first_order: dateColumn({ header: "first_order", help: "Day of the first order." }),
  last_order: dateColumn({ header: "last_order", help: "Day of the last order." }),
  contract_end: dateColumn({ header: "contract_end", help: "Last day of the running contract." }),
  notice_given: flagColumn({
    header: "notice_given",
    help: "yes when one side has ended the relationship.",
  }),
  ind_contact: indicator("contact", "one buyer and one seller", "joint teams mirrored"),
  ind_information: indicator("information", "orders and price", "a shared system"),
  ind_trust: indicator("trust", "mean below 3.5 of 7", "mean of 6 or more"),
  ind_planning: indicator("planning", "none", "a joint strategy with shared targets"),
  ind_adaptation: indicator("adaptation", "standard", "processes or product joined"),
  ind_exit: indicator("exit", "share of wallet below 15%", "70% or more, or costly for both"),
  trust: numberColumn({
    header: "trust",
    help: "Trust, mean of two or more people there, 1 to 7.",
    min: 1,
    max: 7,
  }),
  commitment: numberColumn({
    header: "commitment",
    help: "Commitment, mean of two or more people there, 1 to 7.",
    min: 1,
    max: 7,
  }),
  satisfaction: numberColumn({
    header: "satisfaction",
    help: "Satisfaction, mean of two or more people there, 1 to 7.",
    min: 1,
    max: 7,
  }),
  activity: numberColumn({
    header: "activity",
    help: "Probability that it is still active, 0 to 1 (PALIVE).",
    min: 0,
    max: 1,
  }),
  silence_probability: numberColumn({
    header: "silence_probability",
    help: "Probability of so long a silence in its rhythm; near 0 is overdue (OVERDUE).",
    min: 0,
    max: 1,
  }),
  service_attainment: numberColumn({
    header: "service_attainment",
    help: "How far service targets were met, 0 to 1 (SLA).",
    min: 0,
    max: 1,
  }),
  conflict_index: numberColumn({
    header: "conflict_index",
    help: "Index of open conflict, 0 to 100 (CONFLICT).",
    min: 0,
    max: 100,
  }),
} as const;

function indicator(name: string, lowest: string, highest: string): Column<number> {
  return countColumn({
    header: `ind_${name}`,
    help: `Indicator ${name}: 1 ${lowest} … 4 ${highest}.`,
    min: 1,
    max: 4,
  });
}
