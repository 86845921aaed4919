import type { value } from "./value";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfValue: Readonly<Record<keyof typeof value, readonly string[]>> = {
  VALUE3: ["price", "benefits", "value proposition", "value added", "total cost of ownership"],
  APPROPRIATION: ["price", "fairness", "win-win", "value sharing", "negotiation"],
  INTEGRATION: ["partnership", "joint venture", "cooperation", "alliance"],
  SYNERGY: ["partnership", "cooperation", "joint projects", "win-win"],
  WALLETSHARE: ["market share", "spend", "customer potential", "competitor", "share of business"],
  WHITESPACE: [
    "cross-sell",
    "cross-selling",
    "upsell",
    "up-selling",
    "opportunity",
    "pipeline",
    "customer potential",
  ],
};
