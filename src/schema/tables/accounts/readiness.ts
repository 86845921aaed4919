import { INTEGRATION_FORMS } from "../../../model/value/integration-form";
import { moneyColumn, countColumn, numberColumn, wordColumn, type Column } from "../../columns";

/** What we can bring to the relationship, and how far it is integrated. */
export const readinessColumns = {
  cap_information: capacity("information"),
  cap_technical: capacity("technical"),
  cap_financial: capacity("financial"),
  cap_marketing: capacity("marketing"),
  cap_analytical: capacity("analytical"),
  cap_human: capacity("human"),
  integration_form: wordColumn({
    header: "integration_form",
    help: "How far functions are integrated: none, contract, functional or full.",
    words: INTEGRATION_FORMS,
  }),
  integration_depth: numberColumn({
    header: "integration_depth",
    help: "Depth of integration today, 0 to 1.",
    min: 0,
    max: 1,
  }),
  integration_benefit: moneyColumn({
    header: "integration_benefit",
    help: "Yearly benefit if it were fully integrated.",
    min: 0,
  }),
  integration_third: numberColumn({
    header: "integration_third",
    help: "Share of that benefit already had at one third of the way, 0 to 1.",
    min: 0,
    max: 1,
  }),
  coordination_cost: moneyColumn({
    header: "coordination_cost",
    help: "Yearly cost of coordination if it were fully integrated.",
    min: 0,
  }),
} as const;

function capacity(name: string): Column<number> {
  return countColumn({
    header: `cap_${name}`,
    help: `Our ${name} capacity for it: 0 none … 3 sufficient and proven, 4 leading.`,
    min: 0,
    max: 4,
  });
}
