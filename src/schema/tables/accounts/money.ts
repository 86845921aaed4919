import { columns } from "../../columns";
import { money, count, number } from "../../field";

/**
 * What an account brings, costs and could bring, in one currency.
 *
 * What is net of credits may be below 0: revenue, as credits may exceed invoices, and contribution.
 * What is spent with all, estimated, or made of volumes and rates is 0 or more: wallets, purchasing
 * power, cost to serve.
 */
export const moneyColumns = columns({
  revenue_12m: money({
    help: "Revenue of the last 12 months, net of credits; may be below 0.",
  }),
  revenue_prev_12m: money({
    help: "Revenue of the 12 months before, net of credits; may be below 0.",
  }),
  contribution_12m: money({
    help: "Contribution of the last 12 months after cost to serve; may be negative.",
  }),
  cost_to_serve_12m: money({
    help: "Cost to serve of the last 12 months.",
    min: 0,
  }),
  wallet_12m: money({
    help: "All it spent in 12 months on what we could supply, with all suppliers.",
    min: 0,
  }),
  wallet_prev_12m: money({
    help: "The same of the 12 months before.",
    min: 0,
  }),
  suppliers: count({
    help: "Number of suppliers it uses for this, we among them.",
    min: 1,
  }),
  supplier_rank: count({
    help: "Our rank among them, 1 for the first.",
    min: 1,
  }),
  purchasing_power_3y: money({
    help: "What the account can spend with all suppliers over 3 years on what we could supply.",
    min: 0,
  }),
  market_growth: number({
    unit: "growth",
    help: "Yearly growth of the account's market as a fraction: 0.04 is 4%.",
    min: -0.5,
    max: 1,
  }),
  target_growth: number({
    unit: "growth",
    help: "Yearly growth we plan with it, as a fraction.",
    min: -0.5,
    max: 1,
  }),
  lifetime_value: money({
    help: "Risk-adjusted lifetime value of the account.",
  }),
  retention_p: number({
    unit: "probability",
    help: "Probability that it stays a year: 0 leaves for certain, 1 never leaves.",
    min: 0,
    max: 1,
    isFraction: true,
  }),
  days_sales_outstanding: number({
    unit: "days",
    help: "Days until it pays.",
    min: 0,
    max: 365,
  }),
});
