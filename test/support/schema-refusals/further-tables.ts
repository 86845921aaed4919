import { table } from "../setting-inputs/setting-input";

/** Calls with a table where examples show plain values, or a table of a few columns. */
interface FurtherTable {
  readonly name: string;
  readonly cells: readonly unknown[];
}

const CRITERIA = table({
  ...{ account_id: "A", purchasing_power_3y: 2_000_000, contribution_12m: 20_000 },
  ...{ revenue_12m: 100_000, market_growth: 0.05, strategic_fit: 6, openness: 5 },
  ...{ cost_to_serve_12m: 9000, relative_strength: 1.2, lifetime_value: 90_000 },
});

const HISTORY = table(
  { account_id: "A", repeat_orders: 3, recency: 5, age: 6 },
  { account_id: "B", repeat_orders: 1, recency: 2, age: 9 },
);
const REGULAR = table({ account_id: "A", repeat_orders: 3, recency: 6, age: 8, log_gaps: 2 });
const SPEND = table({ account_id: "A", repeat_orders: 3, mean_spend: 40 });

const ELEMENTS = table({
  ...{ account_id: "A", element: "team", type: "exchange", supplier_benefit: 70 },
  ...{ supplier_sacrifice: 40, customer_benefit: 120, customer_sacrifice: 80 },
  ...{ probability: 1, agreed_by_customer: "yes" },
});

export const FURTHER_TABLES: readonly FurtherTable[] = [
  // The criteria that hold where none are set.
  { name: "SCORE", cells: [CRITERIA] },
  { name: "TOPSIS", cells: [CRITERIA] },
  { name: "TIERSTABILITY", cells: [CRITERIA] },
  {
    name: "KRALJIC",
    cells: [table({ account_id: "A", our_kraljic_impact: 0.8, our_kraljic_risk: 0.7 })],
  },
  { name: "APPROPRIATION", cells: [ELEMENTS] },
  {
    name: "RELQUALITY",
    cells: [table({ account_id: "A", trust: 5.6, commitment: 6, satisfaction: 4.9 })],
  },
  {
    name: "CLV",
    cells: [table({ account_id: "A", contribution_12m: 100, retention_p: 0.8 })],
  },
  // Each model reads columns of its own.
  { name: "FITLIFETIME", cells: [HISTORY, null, "MBG/NBD"] },
  { name: "FITLIFETIME", cells: [REGULAR, null, "BG/CNBD-k"] },
  { name: "FITLIFETIME", cells: [SPEND, null, "Gamma-Gamma"] },
  { name: "FITLIKELIHOOD", cells: [HISTORY, [["NBD", 1, 1]]] },
  { name: "FITLIKELIHOOD", cells: [REGULAR, [["BG/CNBD-k", 1, 2, 1, 2, 2]]] },
  { name: "FITLIKELIHOOD", cells: [SPEND, [["Gamma-Gamma", 1, 2, 30]]] },
  {
    name: "FITLIKELIHOOD",
    cells: [table({ survivors: 100 }, { survivors: 60 }), [["sBG", 1, 1]]],
  },
  { name: "PALIVE", cells: [HISTORY, [["BG/NBD", 1, 1, 1, 1]]] },
  { name: "EXPECTEDSPEND", cells: [SPEND, [["Gamma-Gamma", 1, 2, 30]]] },
  { name: "DERT", cells: [HISTORY, [["Pareto/NBD", 1, 1, 1, 1]], 1] },
  { name: "ABCRATES", cells: [table({ activity: "visit", pool: 420_000, volume: 5000 })] },
];
