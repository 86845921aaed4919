import { RATES, DRIVERS, THIS, type Trial } from "./trial";

/** Tables of lines of accounts, of which a fault of a line ends what is said of its account. */
export const trialsOfAccounts: readonly Trial[] = [
  // A line of an account ends what is said of the account, whatever its other lines hold.
  {
    table: "Contacts",
    name: "COVERAGE",
    grid: [
      [
        ...["account_id", "person", "side", "owner", "role", "level", "contact_strength"],
        ...["matters", "last_contact"],
      ],
      ["A", "Ann", "theirs", "Kim", "buyer", "operations", 3, "yes", 46_000],
      ["A", "Bob", "theirs", "Kim", "user", "operations", 3, "yes", 46_000],
      ["B", "Cy", "theirs", "Kim", "buyer", "operations", 3, "yes", 46_000],
    ],
    damaged: "contact_strength",
    ends: ["A"],
  },
  {
    table: "Drivers",
    name: "COSTTOSERVE",
    grid: DRIVERS,
    damaged: "volume",
    cells: [THIS, RATES],
    ends: ["A"],
  },
  {
    table: "Exchange",
    name: "EXCHANGEBALANCE",
    grid: [
      ["account_id", "kind", "direction", "date", "status"],
      ["A", "deal review", "in", 46_000, "held"],
      ["A", "deal review", "out", 46_000, "held"],
      ["B", "deal review", "in", 46_000, "held"],
    ],
    damaged: "date",
    cells: [THIS, null, 46_100],
    ends: ["A"],
  },
  {
    table: "Factors",
    name: "RELSTRENGTH",
    grid: [
      ["account_id", "factor", "weight", "ours", "competitor"],
      ["A", "price", 0.5, 6, 5],
      ["A", "quality", 0.5, 6, 5],
      ["B", "price", 1, 6, 5],
    ],
    damaged: "ours",
    ends: ["A"],
  },
  {
    table: "Flows",
    name: "RISKCLV",
    grid: [
      ["account_id", "year", "contribution", "probability"],
      ["A", 1, 100, 0.9],
      ["A", 2, 100, 0.8],
      ["B", 1, 100, 0.9],
    ],
    damaged: "contribution",
    ends: ["A"],
  },
  {
    table: "Goals",
    name: "GOALFIT",
    grid: [
      ["account_id", "goal", "rank_ours", "rank_theirs"],
      ["A", "growth", 1, 1],
      ["A", "price", 2, 2],
      ["B", "growth", 1, 1],
    ],
    damaged: "rank_ours",
    ends: ["A"],
  },
  {
    table: "Issues",
    name: "CONFLICT",
    grid: [
      ["account_id", "cause", "importance", "frequency", "intensity", "opened"],
      ["A", "other", 1, 1, 1, 46_000],
      ["A", "other", 2, 1, 1, 46_000],
      ["B", "other", 1, 1, 1, 46_000],
    ],
    damaged: "importance",
    ends: ["A"],
  },
  {
    table: "Ledger",
    name: "ORDERS",
    grid: [
      ["account_id", "date", "amount"],
      ["A", 46_000, 100],
      ["A", 46_010, 100],
      ["B", 46_000, 100],
    ],
    damaged: "amount",
    ends: ["A"],
  },
  {
    table: "Results",
    name: "SYNERGY",
    grid: [
      ["account_id", "joint", "base_ours", "base_theirs", "result"],
      ["A", 120, 50, 50, "revenue"],
      ["A", 130, 60, 50, "profit"],
      ["B", 120, 50, 50, "revenue"],
    ],
    damaged: "joint",
    cells: [THIS, "revenue"],
    ends: ["A"],
  },
  {
    table: "ServicePlan",
    name: "SLA",
    grid: [
      ["account_id", "phase", "measure", "weight", "target", "actual", "better"],
      ["A", "during", "on time", 0.5, 1, 0.9, "higher"],
      ["A", "after", "answered", 0.5, 1, 0.9, "higher"],
      ["B", "during", "on time", 1, 1, 0.9, "higher"],
    ],
    damaged: "actual",
    ends: ["A"],
  },
  {
    table: "Statement",
    name: "WATERFALL",
    grid: [
      ["account_id", "step", "amount"],
      ["A", "gross_revenue", 1000],
      ["A", "discounts", 100],
      ["B", "gross_revenue", 1000],
    ],
    damaged: "amount",
    ends: ["A"],
  },
  {
    table: "ValueElements",
    name: "VALUE3",
    grid: [
      [
        ...["account_id", "element", "type", "supplier_benefit", "supplier_sacrifice"],
        ...["customer_benefit", "customer_sacrifice", "probability"],
      ],
      ["A", "team", "proprietary", 100, 10, 0, 0, 1],
      ["A", "plan", "relational", 100, 10, 50, 5, 1],
      ["B", "team", "proprietary", 100, 10, 0, 0, 1],
    ],
    damaged: "supplier_benefit",
    ends: ["A"],
  },
];
