import { SETTINGS, table, type SettingInput } from "./setting-input";
import { INTEGRATED, TERMS } from "./stages";

const shared = { replaceability: 0.5, substitutability: 0.5, market_growth: 0.02 };
/** Of a revenue of 1,000 in all "above" makes a tenth, which is 4% more than its wallet. */
const SPENDING = table(
  { account_id: "above", revenue_12m: 104, wallet_12m: 100, contribution_12m: 10, ...shared },
  { account_id: "rest", revenue_12m: 896, wallet_12m: 2000, contribution_12m: 40, ...shared },
);

const EXCEEDED = { "wallet: tolerated excess": 0.03 };

/** Inputs of portfolio, value, weights and cost. */
export const portfolioInputs: readonly SettingInput[] = [
  {
    name: "ABCCLASS",
    cells: [[[50], [30], [15], [5]], SETTINGS],
    turned: { "abc: cut A": 0.4, "abc: cut B": 0.9 },
  },
  {
    name: "DISCLOSURE",
    cells: [SPENDING, SETTINGS],
    turned: { "dependence: disclosure share": 0.2 },
  },
  {
    name: "DEPENDENCE",
    cells: [SPENDING, SETTINGS],
    turned: { "dependence: disclosure share": 0.2, ...EXCEEDED },
  },
  { name: "WALLETSHARE", cells: [SPENDING, SETTINGS], turned: EXCEEDED },
  {
    name: "FEASIBLEGROWTH",
    cells: [SPENDING, SETTINGS],
    turned: {
      "growth: greatest share of wallet": 0.6,
      "growth: horizon years": 2,
      ...EXCEEDED,
    },
  },
  {
    name: "INTEGRATION",
    cells: [table(...INTEGRATED.map((row) => ({ ...row, integration_depth: 0.55 }))), SETTINGS],
    turned: { ...TERMS, "integration: tolerated excess": 0.01 },
  },
  {
    // The supplier gets 56 of 193, which is 29%.
    name: "APPROPRIATION",
    cells: [[["contact", "exchange", 56, 0, 137, 0, 1]], SETTINGS],
    turned: { "value: least supplier share": 0.4, "value: greatest supplier share": 0.25 },
  },
  {
    name: "TIERCOST",
    cells: [
      table(
        ...["Strategic key", "Standard"].map((tier, at) => ({
          ...{ account_id: tier, tier, revenue_12m: 1000 },
          ...{ contribution_12m: 150, cost_to_serve_12m: at === 0 ? 100 : 140 },
        })),
      ),
      SETTINGS,
    ],
    turned: { "cost: service share that pays": 0.3 },
  },
];
