import type { Refusals } from "../define/definition";
import type { relationship } from "./relationship";
import { EXCHANGEBALANCE_REFUSALS } from "./exchange-balance.cases";
import { CONFLICT_REFUSALS } from "./conflict.cases";
import { COVERAGE_REFUSALS } from "./coverage.cases";
import { FRESHNESS_REFUSALS } from "./freshness.cases";
import { GOALFIT_REFUSALS } from "./goal-fit.cases";
import { FEASIBLEGROWTH_REFUSALS } from "./feasible-growth.cases";
import { HEALTH_REFUSALS } from "./health.cases";
import { LEAVERRISK_REFUSALS } from "./leaver-risk.cases";
import { RELQUALITY_REFUSALS } from "./rel-quality.cases";
import { SLA_REFUSALS } from "./sla.cases";
import { SERVICETARGETS_REFUSALS } from "./service-targets.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const relationshipRefusals: Readonly<Record<keyof typeof relationship, Refusals>> = {
  HEALTH: HEALTH_REFUSALS,
  RELQUALITY: RELQUALITY_REFUSALS,
  FRESHNESS: FRESHNESS_REFUSALS,
  SLA: SLA_REFUSALS,
  SERVICETARGETS: SERVICETARGETS_REFUSALS,
  CONFLICT: CONFLICT_REFUSALS,
  GOALFIT: GOALFIT_REFUSALS,
  FEASIBLEGROWTH: FEASIBLEGROWTH_REFUSALS,
  COVERAGE: COVERAGE_REFUSALS,
  LEAVERRISK: LEAVERRISK_REFUSALS,
  EXCHANGEBALANCE: EXCHANGEBALANCE_REFUSALS,
};
