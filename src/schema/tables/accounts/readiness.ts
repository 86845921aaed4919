import { INTEGRATION_FORMS } from "../../../model/value/integration-form";
import { columns, judged } from "../../columns";
import { money, count, number, word, type Field } from "../../field";

/** What we can bring to the relationship, and how far it is integrated. */
export const readinessColumns = columns(
  judged({
    cap_information: capacity("information"),
    cap_technical: capacity("technical"),
    cap_financial: capacity("financial"),
    cap_marketing: capacity("marketing"),
    cap_analytical: capacity("analytical"),
    cap_human: capacity("human"),
    integration_form: word({
      help: "How far functions are integrated: none, contract, functional or full.",
      words: INTEGRATION_FORMS,
    }),
    integration_depth: number({
      unit: "share",
      help: "Depth of integration today, 0 to 1.",
      min: 0,
      max: 1,
    }),
    integration_benefit: money({
      help: "Yearly benefit if it were fully integrated.",
      min: 0,
    }),
    integration_third: number({
      unit: "share",
      help: "Share of that benefit already had at one third of the way, 0 to 1.",
      min: 0,
      max: 1,
    }),
    coordination_cost: money({
      help: "Yearly cost of coordination if it were fully integrated.",
      min: 0,
    }),
  }),
);

function capacity(name: string): Field<number> {
  return count({
    help: `Our ${name} capacity for it: 0 none … 3 sufficient and proven, 4 leading.`,
    min: 0,
    max: 4,
  });
}
