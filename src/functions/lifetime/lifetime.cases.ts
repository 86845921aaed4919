import type { Refusals } from "../define/definition";
import type { lifetime } from "./lifetime";
import { BACKTEST_REFUSALS } from "./back-test.cases";
import { FORECAST_REFUSALS } from "./forecast.cases";
import { CLV_REFUSALS } from "./clv.cases";
import { MARGINMULTIPLE_REFUSALS } from "./margin-multiple.cases";
import { MARKOVSTATES_REFUSALS } from "./markov-states.cases";
import { MARKOVCLV_REFUSALS } from "./markov-clv.cases";
import { NETRETENTION_REFUSALS } from "./net-retention.cases";
import { ORDERS_REFUSALS } from "./orders.cases";
import { OVERDUE_REFUSALS } from "./overdue.cases";
import { RETENTION_REFUSALS } from "./retention.cases";
import { RISKCLV_REFUSALS } from "./risk-clv.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const lifetimeRefusals: Readonly<Record<keyof typeof lifetime, Refusals>> = {
  CLV: CLV_REFUSALS,
  RISKCLV: RISKCLV_REFUSALS,
  MARGINMULTIPLE: MARGINMULTIPLE_REFUSALS,
  RETENTION: RETENTION_REFUSALS,
  NETRETENTION: NETRETENTION_REFUSALS,
  MARKOVCLV: MARKOVCLV_REFUSALS,
  MARKOVSTATES: MARKOVSTATES_REFUSALS,
  ORDERS: ORDERS_REFUSALS,
  OVERDUE: OVERDUE_REFUSALS,
  FORECAST: FORECAST_REFUSALS,
  BACKTEST: BACKTEST_REFUSALS,
};
