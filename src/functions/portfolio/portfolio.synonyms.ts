import type { portfolio } from "./portfolio";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfPortfolio: Readonly<Record<keyof typeof portfolio, readonly string[]>> = {
  HHI: ["dependence on few customers", "concentration risk", "market share", "diversification"],
  EFFECTIVENUMBER: ["concentration risk", "diversification", "how many customers count"],
  ROSENBLUTH: ["concentration risk", "diversification"],
  TOPSHARE: [
    "80/20",
    "Pareto",
    "top customers",
    "biggest customers",
    "largest customers",
    "concentration risk",
  ],
  GINI: ["inequality", "concentration risk", "Lorenz curve"],
  ABCCLASS: ["80/20", "Pareto", "segment", "segmentation", "ABC analysis", "biggest customers"],
  WHALE: [
    "80/20",
    "Pareto",
    "profitability",
    "who loses us money",
    "unprofitable customers",
    "loss-making",
  ],
  STOBACHOFF: ["profitability", "unprofitable customers", "loss-making", "Lorenz curve"],
  DISCLOSURE: ["audit", "auditor", "annual report", "IFRS 8", "major customers", "10% rule"],
  DEPENDENCE: ["concentration risk", "bargaining power", "lock-in", "what if we lose them"],
};
