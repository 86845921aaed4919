import type { lifetime } from "./lifetime";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfLifetime: Readonly<Record<keyof typeof lifetime, readonly string[]>> = {
  CLV: ["CLV", "LTV", "customer value", "net present value", "loyal"],
  RISKCLV: ["CLV", "LTV", "churn", "net present value", "risk-adjusted"],
  MARGINMULTIPLE: ["CLV", "LTV", "multiple", "rule of thumb"],
  RETENTION: ["churn", "loyal", "loyalty", "lost customers", "renewal"],
  NETRETENTION: [
    "churn",
    "NRR",
    "GRR",
    "net revenue retention",
    "expansion",
    "upsell",
    "lost customers",
  ],
  MARKOVCLV: ["CLV", "LTV", "churn", "migration", "transition"],
  MARKOVSTATES: ["churn", "migration", "transition", "lifecycle"],
  ORDERS: [
    "RFM",
    "recency",
    "frequency",
    "monetary",
    "invoice",
    "transactions",
    "last purchase",
    "days since last order",
    "order history",
  ],
  OVERDUE: [
    "recency",
    "churn",
    "who will leave",
    "at risk",
    "inactive",
    "dormant",
    "late to order",
    "early warning",
  ],
  FORECAST: ["invoice", "sales forecast", "prediction", "trend", "budget", "next year"],
  BACKTEST: ["churn", "early warning", "accuracy", "hit rate", "validation"],
};
