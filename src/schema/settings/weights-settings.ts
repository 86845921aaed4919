import { setting, type NamedSettings } from "./setting";

/** Weights and choice. All are our operationalisation unless the meaning says otherwise. */
export const weightsSettings = {
  "firmness: distance": setting(
    0.05,
    [0, 1],
    "How far each weight may lie from the chosen one, in shares of the whole.",
  ),
  "firmness: draws": setting(
    1000,
    [1, 100_000],
    "How many weightings are drawn where no exact answer is found.",
  ),
} as const satisfies NamedSettings;
