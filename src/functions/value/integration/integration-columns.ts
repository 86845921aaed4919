import { columns } from "../../../schema/columns";
import { money, number, type Field } from "../../../schema/field";

/** The plain values of INTEGRATION for one account: the curves themselves, and its own set-up costs. */
export const integrationColumns = columns({
  benefit: money({
    help: "Yearly benefit that integration comes near to (b).",
    min: 0,
  }),
  beta: number({
    unit: "index",
    help: "How fast it comes near, 0 to 200; larger is earlier (beta).",
    min: 0,
    max: 200,
  }),
  cost: money({
    help: "Yearly cost of coordination at full integration (c).",
    min: 0,
  }),
  setup_contract: setUp("contract"),
  setup_functional: setUp("functional"),
  setup_full: setUp("full"),
});

function setUp(form: string): Field<number> {
  return money({
    help: `Set-up cost of the form ${form}; blank takes it from the settings.`,
    min: 0,
  });
}
