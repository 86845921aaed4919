import { ACCOUNTS, THIS, type Trial } from "./trial";

const ACTIVITIES = [
  ["account_id", "department", "activity", "unit_minutes", "volume"],
  ["A", "desk", "order", 10, 5],
  ["A", "desk", "quote", 20, 5],
  ["B", "desk", "order", 10, 5],
];

const CAPACITY = [
  ["department", "cost", "practical_minutes"],
  ["desk", 1000, 1000],
];

const HEALTH_HISTORY = [
  ["account_id", "day", "health"],
  ["A", 46_000, 50],
  ["A", 46_100, 40],
  ["B", 46_000, 80],
];

const LOSSES = [
  ["account_id", "lost_on"],
  ["A", 46_150],
];

/** Tables of which a fault of a row ends the whole call. */
export const trialsOfTables: readonly Trial[] = [
  // What is divided or counted over all rows is wrong for all when one is.
  {
    table: "Activities",
    name: "TIMEDRIVEN",
    grid: ACTIVITIES,
    damaged: "volume",
    cells: [THIS, CAPACITY],
    ends: "the call",
  },
  {
    table: "Capacity",
    name: "TIMEDRIVEN",
    grid: CAPACITY,
    damaged: "cost",
    cells: [ACTIVITIES, THIS],
    ends: "the call",
  },
  {
    table: "Keys",
    name: "ALLOCATE",
    grid: [
      ["account_id", "key"],
      ["A", 1],
      ["B", 2],
    ],
    damaged: "key",
    cells: [90, THIS],
    ends: "the call",
  },
  {
    table: "HealthHistory",
    name: "BACKTEST",
    grid: HEALTH_HISTORY,
    damaged: "health",
    cells: [THIS, LOSSES, 60, 100],
    ends: "the call",
  },
  {
    table: "Losses",
    name: "BACKTEST",
    grid: LOSSES,
    damaged: "lost_on",
    cells: [HEALTH_HISTORY, THIS, 60, 100],
    ends: "the call",
  },
  {
    table: "Cohorts",
    name: "FITLIFETIME",
    grid: [
      ["year", "survivors"],
      [0, 1000],
      [1, 869],
      [2, 743],
      [3, 653],
      [4, 593],
    ],
    damaged: "survivors",
    cells: [THIS, null, "sBG"],
    ends: "the call",
  },
  {
    table: "ServiceCosts",
    name: "SERVICETARGETS",
    grid: [
      ["measure", "strategic", "key", "standard"],
      ["quote accuracy", 3, 2, 1],
      ["invoice accuracy", 3, 2, 1],
    ],
    damaged: "key",
    cells: ["Key", null, THIS],
    ends: "the call",
  },
  {
    table: "Settings",
    name: "SCORE",
    grid: [
      ["group", "setting", "value", "low", "high", "better"],
      ["attractiveness", "strategic_fit", 1, 0, 10, "higher"],
    ],
    damaged: "value",
    cells: [ACCOUNTS, THIS],
    ends: "the call",
  },
];
