import { setting, type NamedSettings } from "./setting";

/** Fits of models of repeat buying. All are our operationalisation. */
export const repeatBuyingSettings = {
  "repeat buying: fewest accounts": setting(
    30,
    [2, 10_000],
    "Accounts below which FITLIFETIME refuses.",
  ),
  "repeat buying: few accounts": setting(
    100,
    [2, 10_000],
    "Accounts below which FITLIFETIME warns, and EXPECTEDORDERS corrects no cohort.",
  ),
  "repeat buying: least gain": setting(
    2,
    [0, 100],
    "Log-likelihood that drop-out must add to a fit to be identified.",
  ),
  "repeat buying: least drop-out": setting(
    0.001,
    [0, 1],
    "Mean chance of dropping out that a fit must find to be identified.",
  ),
} as const satisfies NamedSettings;
