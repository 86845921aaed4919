import { setting, type NamedSetting, type NamedSettings } from "./setting";

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
  "tier: attractiveness margin": setting(
    0.3,
    [0, 10],
    "By how much the cut must be passed before a held tier changes within one period.",
  ),
  "tier: strength margin": setting(
    0.05,
    [0, 100],
    "By how much the cut must be passed before a held tier changes within one period.",
  ),
  "tier: most key accounts": setting(
    35,
    [0, 1000],
    "No more key accounts than these; 15 to 35 after McDonald & Woodburn.",
  ),
  "tier: capacity for key accounts": setting(
    35,
    [0, 1000],
    "For how many key accounts our people have time, all key account managers together.",
  ),
  "tier: cap weight attractiveness": weight(),
  "tier: cap weight strength": weight(),
  "tier: cap weight lifetime value": weight(),
  "tier: cap weight stage": weight(),
} as const satisfies NamedSettings;

function weight(): NamedSetting {
  return setting(0.25, [0, 1], "Weight when too many key accounts are set against one another.");
}
