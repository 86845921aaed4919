import type { Beside } from "../define/definition";
import type { relationship } from "./relationship";
import { EXCHANGEBALANCE_REFUSALS, EXCHANGEBALANCE_NOTES } from "./exchange-balance.cases";
import { CONFLICT_REFUSALS, CONFLICT_NOTES } from "./conflict.cases";
import { COVERAGE_REFUSALS, COVERAGE_NOTES } from "./coverage.cases";
import { FRESHNESS_REFUSALS, FRESHNESS_NOTES } from "./freshness.cases";
import { GOALFIT_REFUSALS, GOALFIT_NOTES } from "./goal-fit.cases";
import { FEASIBLEGROWTH_REFUSALS, FEASIBLEGROWTH_NOTES } from "./feasible-growth.cases";
import { HEALTH_REFUSALS, HEALTH_NOTES } from "./health.cases";
import { LEAVERRISK_REFUSALS, LEAVERRISK_NOTES } from "./leaver-risk.cases";
import { RELQUALITY_REFUSALS, RELQUALITY_NOTES } from "./rel-quality.cases";
import { SLA_REFUSALS, SLA_NOTES } from "./sla.cases";
import { SERVICETARGETS_REFUSALS, SERVICETARGETS_NOTES } from "./service-targets.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideRelationship: Readonly<Record<keyof typeof relationship, Beside>> = {
  HEALTH: { refusals: HEALTH_REFUSALS, notes: HEALTH_NOTES },
  RELQUALITY: { refusals: RELQUALITY_REFUSALS, notes: RELQUALITY_NOTES },
  FRESHNESS: { refusals: FRESHNESS_REFUSALS, notes: FRESHNESS_NOTES },
  SLA: { refusals: SLA_REFUSALS, notes: SLA_NOTES },
  SERVICETARGETS: { refusals: SERVICETARGETS_REFUSALS, notes: SERVICETARGETS_NOTES },
  CONFLICT: { refusals: CONFLICT_REFUSALS, notes: CONFLICT_NOTES },
  GOALFIT: { refusals: GOALFIT_REFUSALS, notes: GOALFIT_NOTES },
  FEASIBLEGROWTH: { refusals: FEASIBLEGROWTH_REFUSALS, notes: FEASIBLEGROWTH_NOTES },
  COVERAGE: { refusals: COVERAGE_REFUSALS, notes: COVERAGE_NOTES },
  LEAVERRISK: { refusals: LEAVERRISK_REFUSALS, notes: LEAVERRISK_NOTES },
  EXCHANGEBALANCE: { refusals: EXCHANGEBALANCE_REFUSALS, notes: EXCHANGEBALANCE_NOTES },
};
