import type { weights } from "./weights";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfWeights: Readonly<Record<keyof typeof weights, readonly string[]>> = {
  AHP: ["pairwise comparison", "importance", "priorities", "decision"],
  ROC: ["importance", "priorities", "order of criteria"],
  SWING: ["importance", "priorities", "trade-off"],
  ENTROPY: ["importance", "objective weights", "data-driven"],
  VALUEFN: ["utility", "scale", "points", "normalise"],
  CURVATURE: ["utility", "risk attitude", "diminishing returns"],
  TOPSIS: ["ranking", "best choice", "decision", "multi-criteria"],
  TIERSTABILITY: ["sensitivity", "robustness", "what if", "Monte Carlo", "simulation"],
};
