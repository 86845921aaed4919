/** Wherever weights decide, they are read by one rule. */
export const WEIGHTS_IN_FORCE =
  "Weights are fractions that add up to 1, as everywhere in the Settings; a blank weight is refused, not taken for 0.";
