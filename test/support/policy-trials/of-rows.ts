import { ACCOUNTS, DRIVERS, THIS, type Trial } from "./trial";

/** All that is asked of health but one fact is there, so that a change is told. */
const KNOWN_WELL = [
  [
    ...["account_id", "silence_probability", "revenue_12m", "revenue_prev_12m", "trust"],
    ...["commitment", "satisfaction", "service_attainment", "conflict_index"],
  ],
  ["A", 0.2, 110, 100, 6, 6, 6, 0.9, 0.1],
  ["B", 0.2, 110, 100, 5, 5, 5, 0.9, 0.1],
];

/** Tables of which a fault of a row ends the answers that need the row. */
export const trialsOfRows: readonly Trial[] = [
  // A row of Accounts, of health before and of a buying history is the only one of its account.
  { table: "Accounts", name: "SCORE", grid: ACCOUNTS, damaged: "strategic_fit", ends: ["A"] },
  {
    table: "HealthBefore",
    name: "HEALTH",
    grid: [
      ["account_id", "health"],
      ["A", 60],
      ["B", 70],
    ],
    damaged: "health",
    cells: [KNOWN_WELL, null, THIS],
    ends: ["A"],
  },
  {
    table: "BuyingHistories",
    name: "OVERDUE",
    grid: [
      ["account_id", "repeat_orders", "recency", "age", "log_gaps"],
      ["A", 4, 20, 25, 6],
      ["B", 3, 20, 25, 5],
    ],
    damaged: "recency",
    ends: ["A"],
  },
  // A rate ends the answers of all who need it, a potential of the product and what it is part of.
  {
    table: "Rates",
    name: "COSTTOSERVE",
    grid: [
      ["activity", "rate"],
      ["call", 5],
      ["visit", 100],
    ],
    damaged: "rate",
    cells: [DRIVERS, THIS],
    ends: ["A", "B"],
  },
  {
    table: "Potentials",
    name: "WHITESPACE",
    grid: [
      ["account_id", "product", "product_group", "potential_12m", "revenue_12m"],
      ["A", "pumps", "fluid", 300, 200],
      ["A", "seals", "parts", 80, 60],
      ["B", "pumps", "fluid", 300, 200],
    ],
    damaged: "potential_12m",
    cells: [THIS, null, "product"],
    ends: ["all products", "fluid", "pumps"],
  },
];
