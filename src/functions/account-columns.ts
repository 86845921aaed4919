import {
  countColumn,
  dateColumn,
  flagColumn,
  numberColumn,
  textColumn,
  wordsColumn,
  type Column,
} from "./columns";

/**
 * The columns of the Accounts table, one row a customer group under common control. This is the one
 * place that names them: functions read by them, the sample is written by them, the reference page
 * and the pane list them. Blank is unknown; 0 is a known zero.
 */
export const accountColumns = {
  account_id: textColumn({
    header: "account_id",
    help: "Id of the account, unique in the table, 1 to 40 characters.",
    required: true,
    longest: 40,
  }),
  name: textColumn({ header: "name", help: "Name of the account.", longest: 120 }),
  industry: textColumn({ header: "industry", help: "Industry of the account.", longest: 60 }),
  country: textColumn({ header: "country", help: "Country, two letters (ISO 3166).", longest: 2 }),
  lifecycle: wordsColumn({
    header: "lifecycle",
    help: "prospect (no order yet), current, or lapsed.",
    words: ["prospect", "current", "lapsed"],
  }),
  kam_owner: textColumn({ header: "kam_owner", help: "The one person accountable.", longest: 80 }),
  revenue_12m: numberColumn({
    header: "revenue_12m",
    help: "Revenue of the last 12 months, net of credits.",
    min: 0,
  }),
  revenue_prev_12m: numberColumn({
    header: "revenue_prev_12m",
    help: "Revenue of the 12 months before.",
    min: 0,
  }),
  contribution_12m: numberColumn({
    header: "contribution_12m",
    help: "Contribution of the last 12 months after cost to serve; may be negative.",
  }),
  cost_to_serve_12m: numberColumn({
    header: "cost_to_serve_12m",
    help: "Cost to serve of the last 12 months.",
    min: 0,
  }),
  purchasing_power_3y: numberColumn({
    header: "purchasing_power_3y",
    help: "What the account can spend with all suppliers over 3 years on what we could supply.",
    min: 0,
  }),
  market_growth: numberColumn({
    header: "market_growth",
    help: "Yearly growth of the account's market as a fraction: 0.04 is 4 %.",
    min: -0.5,
    max: 1,
  }),
  strategic_fit: numberColumn({
    header: "strategic_fit",
    help: "How well it fits our strategy, 0 to 10.",
    min: 0,
    max: 10,
  }),
  openness: numberColumn({
    header: "openness",
    help: "How open it is to working closely, 0 to 10.",
    min: 0,
    max: 10,
  }),
  relative_strength: numberColumn({
    header: "relative_strength",
    help: "Our strength over the best competitor's as the customer sees it; 1 is parity.",
    min: 0,
  }),
  lifetime_value: numberColumn({
    header: "lifetime_value",
    help: "Risk-adjusted lifetime value of the account.",
  }),
  key_reason: wordsColumn({
    header: "key_reason",
    help: "Why a person names it key: profit, potential, strategic; several parted by commas.",
    words: ["profit", "potential", "strategic"],
  }),
  orders_24m: countColumn({ header: "orders_24m", help: "Orders in the last 24 months.", min: 0 }),
  orders_12m: countColumn({ header: "orders_12m", help: "Orders in the last 12 months.", min: 0 }),
  contract_end: dateColumn({ header: "contract_end", help: "Last day of the running contract." }),
  notice_given: flagColumn({
    header: "notice_given",
    help: "yes when one side has ended the relationship.",
  }),
  ind_contact: indicator("contact", "one buyer and one seller", "joint teams mirrored"),
  ind_information: indicator("information", "orders and price", "a shared system"),
  ind_trust: indicator("trust", "mean below 3.5 of 7", "mean of 6 or more"),
  ind_planning: indicator("planning", "none", "a joint strategy with shared targets"),
  ind_adaptation: indicator("adaptation", "standard", "processes or product joined"),
  ind_exit: indicator("exit", "share of wallet below 15 %", "70 % or more, or costly for both"),
  as_of: dateColumn({ header: "as_of", help: "Day on which the facts of the row were true." }),
  source: textColumn({ header: "source", help: "Where the facts come from.", longest: 120 }),
  assessor: textColumn({
    header: "assessor",
    help: "Who judged what is a judgement.",
    longest: 80,
  }),
} as const satisfies Readonly<Record<string, Column<unknown>>>;

export type AccountColumnName = keyof typeof accountColumns;

function indicator(name: string, lowest: string, highest: string): Column<number> {
  return countColumn({
    header: `ind_${name}`,
    help: `Indicator ${name}: 1 ${lowest} … 4 ${highest}.`,
    min: 1,
    max: 4,
  });
}
