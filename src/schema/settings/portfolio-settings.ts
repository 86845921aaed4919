import { setting, type NamedSettings } from "./setting";

/** Portfolio: concentration and disclosure. All are our operationalisation unless the meaning says otherwise. */
export const portfolioSettings = {
  "abc: cut A": setting(0.8, [0, 1], "Cumulative share up to which accounts are A."),
  "abc: cut B": setting(
    0.95,
    [0, 1],
    "Cumulative share up to which accounts are B; the rest is C.",
  ),
  "dependence: disclosure share": setting(
    0.1,
    [0, 1],
    "Share of revenue from which a customer is disclosed (ASC 280-10-50-42, IFRS 8.34).",
  ),
} as const satisfies NamedSettings;
