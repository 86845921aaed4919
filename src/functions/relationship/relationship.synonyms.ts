import type { relationship } from "./relationship";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfRelationship: Readonly<
  Record<keyof typeof relationship, readonly string[]>
> = {
  HEALTH: [
    "churn",
    "who will leave",
    "early warning",
    "at risk",
    "red flags",
    "customer satisfaction",
  ],
  RELQUALITY: ["loyal", "loyalty", "NPS", "survey", "customer satisfaction", "questionnaire"],
  FRESHNESS: ["data quality", "outdated", "stale data", "last updated", "review"],
  SLA: ["service level", "on time", "delivery performance", "KPI", "response time"],
  SERVICETARGETS: ["service level", "KPI", "service package"],
  CONFLICT: ["complaint", "dispute", "escalation", "ticket", "claim"],
  GOALFIT: ["objective", "objectives", "strategic fit", "account plan", "alignment"],
  FEASIBLEGROWTH: ["sales target", "budget", "growth plan", "account plan", "quota"],
  COVERAGE: ["stakeholder", "decision maker", "buying centre", "contacts", "network", "org chart"],
  LEAVERRISK: [
    "stakeholder",
    "key person",
    "turnover of staff",
    "succession",
    "handover",
    "contacts",
  ],
  EXCHANGEBALANCE: ["communication", "meetings", "visits", "information sharing", "reporting"],
};
