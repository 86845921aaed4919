import type { classification } from "./classification";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfClassification: Readonly<
  Record<keyof typeof classification, readonly string[]>
> = {
  SCORE: [
    "segment",
    "segmentation",
    "ranking",
    "scoring model",
    "which customers matter",
    "customer potential",
  ],
  TIER: [
    "segment",
    "segmentation",
    "A, B and C customers",
    "top customers",
    "strategic customers",
    "gold, silver, bronze",
  ],
  QUADRANT: ["segment", "portfolio matrix", "customer matrix", "McKinsey matrix", "BCG matrix"],
  STAGE: ["relationship stage", "partnership", "maturity", "lifecycle"],
  RELSTRENGTH: [
    "competitor",
    "competitive position",
    "benchmark",
    "win rate",
    "strengths and weaknesses",
  ],
  KRALJIC: [
    "segment",
    "purchasing",
    "procurement",
    "supplier status",
    "strategic supplier",
    "bottleneck",
  ],
  READINESS: ["capabilities", "maturity", "gap analysis", "next stage"],
};
