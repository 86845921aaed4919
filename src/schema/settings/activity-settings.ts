import { setting, type NamedSettings } from "./setting";

/** Fits of models of activity. All are our operationalisation. */
export const activitySettings = {
  "activity: fewest accounts": setting(
    30,
    [2, 10_000],
    "Accounts below which FITLIFETIME refuses.",
  ),
  "activity: few accounts": setting(
    100,
    [2, 10_000],
    "Accounts below which FITLIFETIME warns, and EXPECTEDORDERS corrects no cohort.",
  ),
  "activity: least gain": setting(
    2,
    [0, 100],
    "Log-likelihood that drop-out must add to a fit to be identified.",
  ),
  "activity: least drop-out": setting(
    0.001,
    [0, 1],
    "Mean chance of dropping out that a fit must find to be identified.",
  ),
} as const satisfies NamedSettings;
