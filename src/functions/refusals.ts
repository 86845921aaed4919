import { ABCRATES_REFUSALS as ABCRATES_CASES } from "./chapters/cost/refusals/activity-rates-refusals";
import { ACTIVITYCOST_REFUSALS as ACTIVITYCOST_CASES } from "./chapters/cost/refusals/activity-cost-refusals";
import { AHP_REFUSALS as AHP_CASES } from "./chapters/weights/refusals/comparisons-refusals";
import { ALLOCATE_REFUSALS as ALLOCATE_CASES } from "./chapters/cost/refusals/allocate-refusals";
import { BACKTEST_REFUSALS as BACKTEST_CASES } from "./chapters/lifetime/refusals/back-test-refusals";
import { CLV_REFUSALS as CLV_CASES } from "./chapters/lifetime/refusals/lifetime-value-refusals";
import { COSTTOSERVE_REFUSALS as COSTTOSERVE_CASES } from "./chapters/cost/refusals/cost-to-serve-refusals";
import { DEPENDENCE_REFUSALS as DEPENDENCE_CASES } from "./chapters/portfolio/refusals/dependence-refusals";
import { DISCLOSURE_REFUSALS as DISCLOSURE_CASES } from "./chapters/portfolio/refusals/disclosure-refusals";
import { FIRMNESS_REFUSALS as FIRMNESS_CASES } from "./chapters/weights/refusals/firmness-refusals";
import { FIT_REFUSALS as FIT_CASES } from "./chapters/lifetime/refusals/fit-refusals";
import { INTEGRATION_REFUSALS as INTEGRATION_CASES } from "./chapters/value/refusals/integration-refusals";
import { MARKOVCLV_REFUSALS as MARKOVCLV_CASES } from "./chapters/lifetime/refusals/markov-value-refusals";
import { NET_RETENTION_REFUSALS as NETRETENTION_CASES } from "./chapters/lifetime/refusals/net-retention-refusals";
import { ORDERS_REFUSALS as ORDERS_CASES } from "./chapters/lifetime/refusals/orders-refusals";
import { OVERDUE_REFUSALS as OVERDUE_CASES } from "./chapters/lifetime/refusals/overdue-refusals";
import { REFUSALS as READINESS_CASES } from "./chapters/classification/refusals/readiness-refusals";
import { REFUSALS as TIER_CASES } from "./chapters/classification/refusals/tier-refusals";
import { SYNERGY_REFUSALS as SYNERGY_CASES } from "./chapters/value/refusals/synergy-refusals";
import { TIERCOST_REFUSALS as TIERCOST_CASES } from "./chapters/cost/refusals/tier-cost-refusals";
import { TIMEDRIVEN_REFUSALS as TIMEDRIVEN_CASES } from "./chapters/cost/refusals/time-driven-refusals";
import { TOPSIS_REFUSALS as TOPSIS_CASES } from "./chapters/weights/refusals/choice-refusals";
import { WALLET_REFUSALS as WALLETSHARE_CASES } from "./chapters/value/refusals/wallet-refusals";
import { WATERFALL_REFUSALS as WATERFALL_CASES } from "./chapters/cost/refusals/waterfall-refusals";
import { WHITE_SPACE_REFUSALS as WHITESPACE_CASES } from "./chapters/value/refusals/white-space-refusals";
import { communicationRefusals as BALANCE_CASES } from "./chapters/relationship/refusals/communication-refusals";
import { conflictRefusals as CONFLICT_CASES } from "./chapters/relationship/refusals/conflict-refusals";
import { coverageRefusals as COVERAGE_CASES } from "./chapters/relationship/refusals/coverage-refusals";
import { freshnessRefusals as FRESHNESS_CASES } from "./chapters/relationship/refusals/freshness-refusals";
import { goalFitRefusals as GOALFIT_CASES } from "./chapters/relationship/refusals/goal-fit-refusals";
import { growthRefusals as FEASIBLEGROWTH_CASES } from "./chapters/relationship/refusals/growth-refusals";
import { healthRefusals as HEALTH_CASES } from "./chapters/relationship/refusals/health-refusals";
import { leaverRefusals as LEAVER_CASES } from "./chapters/relationship/refusals/leaver-refusals";
import { relationshipQualityRefusals as RELQUALITY_CASES } from "./chapters/relationship/refusals/relationship-quality-refusals";
import { serviceRefusals as SLA_CASES } from "./chapters/relationship/refusals/service-refusals";
import { serviceTargetsRefusals as SERVICETARGETS_CASES } from "./chapters/relationship/refusals/service-targets-refusals";
import type { KamFunction } from "./catalogue";
import type { Refusals } from "./define";

/**
 * Mistakes that people make, by the function that refuses them, where the list is long. They stand apart
 * from the definitions: a workbook that computes waits for none of them; the pane and the reference show them.
 */
const LONG_LISTS: Readonly<Record<string, Refusals>> = {
  READINESS: READINESS_CASES,
  TIER: TIER_CASES,
  ACTIVITYCOST: ACTIVITYCOST_CASES,
  ABCRATES: ABCRATES_CASES,
  ALLOCATE: ALLOCATE_CASES,
  COSTTOSERVE: COSTTOSERVE_CASES,
  TIERCOST: TIERCOST_CASES,
  TIMEDRIVEN: TIMEDRIVEN_CASES,
  WATERFALL: WATERFALL_CASES,
  BACKTEST: BACKTEST_CASES,
  FIT: FIT_CASES,
  CLV: CLV_CASES,
  MARKOVCLV: MARKOVCLV_CASES,
  NETRETENTION: NETRETENTION_CASES,
  ORDERS: ORDERS_CASES,
  OVERDUE: OVERDUE_CASES,
  DEPENDENCE: DEPENDENCE_CASES,
  DISCLOSURE: DISCLOSURE_CASES,
  BALANCE: BALANCE_CASES,
  CONFLICT: CONFLICT_CASES,
  COVERAGE: COVERAGE_CASES,
  GOALFIT: GOALFIT_CASES,
  FEASIBLEGROWTH: FEASIBLEGROWTH_CASES,
  HEALTH: HEALTH_CASES,
  LEAVER: LEAVER_CASES,
  RELQUALITY: RELQUALITY_CASES,
  FRESHNESS: FRESHNESS_CASES,
  SERVICETARGETS: SERVICETARGETS_CASES,
  SLA: SLA_CASES,
  INTEGRATION: INTEGRATION_CASES,
  SYNERGY: SYNERGY_CASES,
  WALLETSHARE: WALLETSHARE_CASES,
  WHITESPACE: WHITESPACE_CASES,
  TOPSIS: TOPSIS_CASES,
  AHP: AHP_CASES,
  FIRMNESS: FIRMNESS_CASES,
};

/** The mistakes that a function refuses, each with its message. */
export function refusalsOf({ name, refusals }: KamFunction): Refusals {
  const listed = refusals ?? LONG_LISTS[name];
  if (listed === undefined)
    throw new Error(`KAM.${name} lists no mistakes: add them to its chapter`);
  return listed;
}
