import { numberColumn, type Column } from "../../../schema/columns";

/** The plain values of INTEGRATION for one account: the curves themselves, and its own set-up costs. */
export const integrationColumns = {
  benefit: numberColumn({
    header: "benefit",
    help: "Yearly benefit that integration comes near to (b).",
    min: 0,
  }),
  beta: numberColumn({
    header: "beta",
    help: "How fast it comes near, 0 to 200; larger is earlier (beta).",
    min: 0,
    max: 200,
  }),
  cost: numberColumn({
    header: "cost",
    help: "Yearly cost of coordination at full integration (c).",
    min: 0,
  }),
  setup_contract: setUp("contract"),
  setup_functional: setUp("functional"),
  setup_full: setUp("full"),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

function setUp(form: string): Column<number> {
  return numberColumn({
    header: `setup_${form}`,
    help: `Set-up cost of the form ${form}; blank takes it from the settings.`,
    min: 0,
  });
}
