import { SETTINGS, table, type Row, type SettingInput, type Turned } from "./setting-input";

/** A relationship whose contact is of one level and all else of another. */
const relationship = (contact: number, rest: number, given: Row = {}): Row => ({
  ...{ ind_contact: contact, ind_information: rest, ind_trust: rest, ind_planning: rest },
  ...{ ind_adaptation: rest, ind_exit: rest, orders_24m: 4, orders_12m: 4 },
  ...{ integration_form: "contract", ...given },
});
const fallen = { revenue_12m: 65, revenue_prev_12m: 100, silence_probability: 0.04 };

const capacities = (level: number, leading = level): Row => ({
  ...{ cap_information: leading, cap_technical: leading, cap_human: leading },
  ...{ cap_financial: level, cap_marketing: level, cap_analytical: level },
});
const READINESS: Turned = {
  "readiness: Exploratory": 3,
  "readiness: Basic": 3,
  "readiness: Cooperative": 3,
  "readiness: Interdependent": 4,
  "readiness: Integrated": 4,
  "readiness: Integrated information, technical, human": 3,
};
const CAPACITIES = [capacities(2), capacities(3), capacities(3, 4)];

const benefit = { integration_benefit: 345_880 };
/** A contract pays best of the first, functional integration of the second. */
export const INTEGRATED: readonly Row[] = [
  { account_id: "deep", ...benefit, integration_third: 0.563, coordination_cost: 300_000 },
  { account_id: "deeper", ...benefit, integration_third: 0.4, coordination_cost: 50_000 },
];
export const TERMS: Turned = {
  "integration: depth contract": 0.1,
  "integration: depth functional": 0.4,
  "integration: set-up contract": 1_000_000,
  "integration: set-up functional": 0,
  "integration: set-up full": 0,
};

const RELATIONSHIPS = table(
  { account_id: "new", ...relationship(1, 1, { orders_24m: 1, orders_12m: 1 }) },
  { account_id: "cooperative", ...relationship(2, 2, { ind_exit: 1 }) },
  { account_id: "interdependent", ...relationship(3, 3, { ind_exit: 2 }) },
  { account_id: "integrated", ...relationship(4, 4, { ind_trust: 3 }) },
  { account_id: "contact", ...relationship(3, 4) },
  { account_id: "information", ...relationship(4, 4, { ind_information: 3 }) },
  { account_id: "adaptation", ...relationship(4, 4, { ind_adaptation: 3 }) },
  { account_id: "unknown", ...relationship(3, 3, { ind_exit: "" }) },
  { account_id: "power", our_kraljic_impact: 0.6, our_kraljic_risk: 0.6 },
  { account_id: "lower", ...relationship(3, 3, { stage_sum_prev: 22 }) },
  { account_id: "silent", ...relationship(3, 3, fallen) },
  ...CAPACITIES.map((row, at) => ({ account_id: `ready ${at}`, ...row })),
  ...INTEGRATED,
);

/** Inputs of the functions of stages. */
export const stageInputs: readonly SettingInput[] = [
  {
    name: "STAGE",
    cells: [RELATIONSHIPS, SETTINGS],
    turned: {
      ...READINESS,
      ...TERMS,
      "stage: orders for Basic": 2,
      "stage: orders for Cooperative": 5,
      "stage: known indicators": 6,
      "stage: band Cooperative": 12,
      "stage: band Interdependent": 18,
      "stage: band Integrated": 24,
      "stage: Cooperative contact": 3,
      "stage: Interdependent contact": 4,
      "stage: Interdependent trust": 4,
      "stage: Interdependent planning": 4,
      "stage: Integrated contact": 3,
      "stage: Integrated information": 3,
      "stage: Integrated adaptation": 3,
      "stage: Interdependent integration": 2,
      "stage: Integrated integration": 3,
      "stage: Kraljic cut": 0.7,
      "stage: fall of indicators": 6,
      "stage: fall of revenue": 0.4,
      "stage: unlikely silence": 0.03,
    },
  },
  {
    name: "READINESS",
    cells: [
      table(
        ...["", "Exploratory", "Basic", "Cooperative", "Interdependent"].flatMap((stage) =>
          CAPACITIES.map((row, at) => ({ account_id: `${stage} ${at}`, stage, ...row })),
        ),
      ),
      SETTINGS,
    ],
    turned: READINESS,
  },
  { name: "KRALJIC", cells: [[[0.6, 0.6]], SETTINGS], turned: { "stage: Kraljic cut": 0.7 } },
];
