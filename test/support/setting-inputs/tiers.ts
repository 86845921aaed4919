import { AGEING, LAST_KNOWN, SETTINGS, table, TODAY, type SettingInput } from "./setting-input";

const beside = [
  ["attractiveness", "fit", 0.6],
  ["attractiveness", "openness", 0.4],
] as const;

const key = { fit: 8, openness: 8, relative_strength: 1.2, lifetime_value: 1000, as_of: TODAY };
const strategic = { ...key, key_reason: "strategic" };
const ACCOUNTS = table(
  { account_id: "old", ...strategic, as_of: LAST_KNOWN },
  // What is known weighs 0.6, and the worst rest leaves it at the cut.
  { account_id: "half", ...strategic, fit: 10, openness: "" },
  { account_id: "held", ...strategic, fit: 5.8, openness: 5.8, tier_prev: "Strategic key" },
  { account_id: "weak", ...strategic, relative_strength: 0.97, tier_prev: "Strategic key" },
  { account_id: "large", ...key, purchasing_power_3y: 500, contribution_12m: 500 },
  { account_id: "next", ...key, purchasing_power_3y: 300, contribution_12m: 300 },
  { account_id: "small", ...key, purchasing_power_3y: 200, contribution_12m: 200 },
);

/** Four for two places: none of them leads in all that they are ranked by. */
const CANDIDATES = table(
  { account_id: "A", ...strategic, fit: 10, openness: 9, stage: "Basic" },
  { account_id: "B", ...strategic, relative_strength: 1.4, stage: "Cooperative" },
  { account_id: "C", ...strategic, lifetime_value: 1700, stage: "Integrated" },
  { account_id: "D", ...strategic, fit: 7, relative_strength: 1.3, stage: "Interdependent" },
);

/** An account of equal marks is near the cut, one of unequal ones moves with the weights. */
const WEIGHED = table(
  { account_id: "even", ...strategic, fit: 6.2, openness: 5.8 },
  { account_id: "uneven", ...strategic, fit: 9, openness: 2 },
  { account_id: "half", ...strategic, fit: 10, openness: "" },
  { account_id: "large", ...key, purchasing_power_3y: 500, contribution_12m: 500 },
  { account_id: "next", ...key, purchasing_power_3y: 300, contribution_12m: 300 },
  { account_id: "status", ...key, fit: 4, openness: 4, contribution_12m: 400 },
);

const CUTS = { "tier: attractiveness cut": 9, "tier: strength cut": 1.3 };

/** Inputs of the functions that rest on scores. */
export const tierInputs: readonly SettingInput[] = [
  {
    name: "SCORE",
    cells: [ACCOUNTS, SETTINGS, "summary", TODAY],
    beside,
    turned: { "tier: attractiveness cut": 7, "tier: completeness for a class": 0.7, ...AGEING },
  },
  {
    name: "QUADRANT",
    cells: [ACCOUNTS, SETTINGS, TODAY],
    beside,
    turned: { ...CUTS, "tier: completeness for a class": 0.7, ...AGEING },
  },
  {
    name: "TIER",
    cells: [ACCOUNTS, SETTINGS, TODAY],
    beside,
    turned: {
      ...CUTS,
      ...AGEING,
      "tier: completeness for a class": 0.7,
      "tier: completeness for Strategic key": 0.5,
      "tier: share of purchasing power": 0.3,
      "tier: share of contribution": 0.3,
      "tier: attractiveness margin": 0.1,
      "tier: strength margin": 0.01,
      "tier: most key accounts": 1,
      "tier: capacity for key accounts": 1,
    },
  },
  {
    name: "TIER",
    cells: [CANDIDATES, SETTINGS],
    beside: [...beside, ["tier", "most key accounts", 2]],
    turned: {
      "tier: cap weight attractiveness": 1,
      "tier: cap weight strength": 1,
      "tier: cap weight lifetime value": 1,
      "tier: cap weight stage": 1,
    },
  },
  {
    name: "TIERSTABILITY",
    cells: [WEIGHED, SETTINGS],
    beside,
    turned: {
      ...CUTS,
      "tier: completeness for a class": 0.7,
      "tier: completeness for Strategic key": 0.5,
      "tier: share of purchasing power": 0.3,
      "tier: share of contribution": 0.3,
      "firmness: distance": 0.2,
      "firmness: draws": 37,
    },
  },
];
