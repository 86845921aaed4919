import { setting, type NamedSettings } from "./setting";

/** Cuts of tiers. All are our operationalisation. */
export const tierSettings = {
  "tier: attractiveness cut": setting(6, [0, 10], "Score from which an account is attractive."),
  "tier: strength cut": setting(1, [0, 100], "Relative strength from which we stand well."),
  "tier: completeness for a class": setting(
    0.6,
    [0, 1],
    "Known share of the weights below which an account has no class.",
  ),
  "tier: completeness for Strategic key": setting(
    0.7,
    [0, 1],
    "Known share of the weights that a Strategic key account needs.",
  ),
  "tier: share of purchasing power": setting(
    0.8,
    [0, 1],
    "The accounts that make this share of all purchasing power have potential.",
  ),
  "tier: share of contribution": setting(
    0.8,
    [0, 1],
    "The accounts that make this share of all positive contribution earn the profit.",
  ),
} as const satisfies NamedSettings;
