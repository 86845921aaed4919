import { columns, judged } from "../../columns";
import { count, date, flag, number, type Field } from "../../field";

/** How the relationship stands. */
export const relationshipColumns = columns({
  orders_24m: count({ help: "Orders in the last 24 months.", min: 0 }),
  orders_12m: count({ help: "Orders in the last 12 months.", min: 0 }),
  first_order: date({ help: "Day of the first order." }),
  last_order: date({ help: "Day of the last order." }),
  contract_end: date({ help: "Last day of the running contract." }),
  notice_given: flag({
    help: "yes when one side has ended the relationship.",
  }),
  ...judged({
    ind_contact: indicator("contact", "one buyer and one seller", "joint teams mirrored"),
    ind_information: indicator("information", "orders and price", "a shared system"),
    ind_trust: indicator("trust", "mean below 3.5 of 7", "mean of 6 or more"),
    ind_planning: indicator("planning", "none", "a joint strategy with shared targets"),
    ind_adaptation: indicator("adaptation", "standard", "processes or product joined"),
    ind_exit: indicator("exit", "share of wallet below 15%", "70% or more, or costly for both"),
    trust: number({
      unit: "points",
      help: "Trust, mean of two or more people there, 1 to 7.",
      min: 1,
      max: 7,
    }),
    commitment: number({
      unit: "points",
      help: "Commitment, mean of two or more people there, 1 to 7.",
      min: 1,
      max: 7,
    }),
    satisfaction: number({
      unit: "points",
      help: "Satisfaction, mean of two or more people there, 1 to 7.",
      min: 1,
      max: 7,
    }),
  }),
  activity: number({
    unit: "probability",
    help: "Probability that it is still active, 0 to 1 (PALIVE).",
    min: 0,
    max: 1,
  }),
  silence_probability: number({
    unit: "probability",
    help: "Probability of so long a silence in its rhythm; near 0 is overdue (OVERDUE).",
    min: 0,
    max: 1,
  }),
  service_attainment: number({
    unit: "share",
    help: "How far service targets were met, 0 to 1 (SLA).",
    min: 0,
    max: 1,
  }),
  conflict_index: number({
    unit: "points",
    help: "Index of open conflict, 0 to 100 (CONFLICT).",
    min: 0,
    max: 100,
  }),
});

function indicator(name: string, lowest: string, highest: string): Field<number> {
  return count({
    help: `Indicator ${name}: 1 ${lowest} … 4 ${highest}.`,
    min: 1,
    max: 4,
  });
}
