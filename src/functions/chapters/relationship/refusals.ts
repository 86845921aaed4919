import type { Refusals } from "../../define";
import type { relationship } from "../relationship";
import { BALANCE_REFUSALS } from "./refusals/communication-refusals";
import { CONFLICT_REFUSALS } from "./refusals/conflict-refusals";
import { COVERAGE_REFUSALS } from "./refusals/coverage-refusals";
import { FRESHNESS_REFUSALS } from "./refusals/freshness-refusals";
import { GOALFIT_REFUSALS } from "./refusals/goal-fit-refusals";
import { FEASIBLEGROWTH_REFUSALS } from "./refusals/growth-refusals";
import { HEALTH_REFUSALS } from "./refusals/health-refusals";
import { LEAVER_REFUSALS } from "./refusals/leaver-refusals";
import { RELQUALITY_REFUSALS } from "./refusals/relationship-quality-refusals";
import { SLA_REFUSALS } from "./refusals/service-refusals";
import { SERVICETARGETS_REFUSALS } from "./refusals/service-targets-refusals";

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
  LEAVER: LEAVER_REFUSALS,
  BALANCE: BALANCE_REFUSALS,
};
