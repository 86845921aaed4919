import type { TableReferences } from "../table-references";

/** Short answers above, and below them those that grow with the accounts. */
export const UPPER_ROW = 5;
export const AMOUNT_ROW = 21;
export const LOWER_ROW = 24;

interface CostQuestion {
  readonly column: number;
  readonly row: number;
  readonly title: string;
  readonly formula: (references: TableReferences) => string;
}

/** What is asked, one answer a block. */
export const COST_QUESTIONS: readonly CostQuestion[] = [
  {
    column: 0,
    row: UPPER_ROW,
    title: "Does serving each tier pay? (KAM.TIERCOST)",
    formula: ({ table }) => `=KAM.TIERCOST(${table("Accounts")},${table("Settings")})`,
  },
  {
    column: 16,
    row: UPPER_ROW,
    title: "What does one of each cost? (KAM.ABCRATES)",
    formula: ({ table }) => `=KAM.ABCRATES(${table("Rates")})`,
  },
  {
    column: 0,
    row: LOWER_ROW,
    title: "What does it cost to serve each account? (KAM.COSTTOSERVE)",
    formula: ({ table }) => `=KAM.COSTTOSERVE(${table("Drivers")},${table("Rates")})`,
  },
  {
    column: 6,
    row: LOWER_ROW,
    title: "What is left of its revenue? (KAM.WATERFALL)",
    formula: ({ table }) => `=KAM.WATERFALL(${table("Statement")})`,
  },
  {
    column: 16,
    row: LOWER_ROW,
    title: "What does its time cost, and what is not used? (KAM.TIMEDRIVEN)",
    formula: ({ table }) => `=KAM.TIMEDRIVEN(${table("Activities")},${table("Capacity")})`,
  },
  {
    column: 22,
    row: LOWER_ROW,
    title: "Who bears the key account team, by revenue? (KAM.ALLOCATE)",
    formula: ({ column }) =>
      `=KAM.ALLOCATE(AA${AMOUNT_ROW},${column("Accounts", "revenue_12m")},${column("Accounts", "account_id")},AA${AMOUNT_ROW + 1},TRUE)`,
  },
  {
    column: 28,
    row: LOWER_ROW,
    title: "Who caused the cost of each activity? (KAM.ACTIVITYCOST)",
    formula: ({ table }) => `=KAM.ACTIVITYCOST(${table("Drivers")},${table("Rates")})`,
  },
];
