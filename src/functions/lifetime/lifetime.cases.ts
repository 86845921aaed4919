import type { Beside } from "../define/definition";
import type { lifetime } from "./lifetime";
import { BACKTEST_REFUSALS, BACKTEST_NOTES } from "./back-test.cases";
import { FORECAST_REFUSALS, FORECAST_NOTES } from "./forecast.cases";
import { CLV_REFUSALS, CLV_NOTES } from "./clv.cases";
import { MARGINMULTIPLE_REFUSALS, MARGINMULTIPLE_NOTES } from "./margin-multiple.cases";
import { MARKOVSTATES_REFUSALS, MARKOVSTATES_NOTES } from "./markov-states.cases";
import { MARKOVCLV_REFUSALS, MARKOVCLV_NOTES } from "./markov-clv.cases";
import { NETRETENTION_REFUSALS, NETRETENTION_NOTES } from "./net-retention.cases";
import { ORDERS_REFUSALS, ORDERS_NOTES } from "./orders.cases";
import { OVERDUE_REFUSALS, OVERDUE_NOTES } from "./overdue.cases";
import { RETENTION_REFUSALS, RETENTION_NOTES } from "./retention.cases";
import { RISKCLV_REFUSALS, RISKCLV_NOTES } from "./risk-clv.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideLifetime: Readonly<Record<keyof typeof lifetime, Beside>> = {
  CLV: { refusals: CLV_REFUSALS, notes: CLV_NOTES },
  RISKCLV: { refusals: RISKCLV_REFUSALS, notes: RISKCLV_NOTES },
  MARGINMULTIPLE: { refusals: MARGINMULTIPLE_REFUSALS, notes: MARGINMULTIPLE_NOTES },
  RETENTION: { refusals: RETENTION_REFUSALS, notes: RETENTION_NOTES },
  NETRETENTION: { refusals: NETRETENTION_REFUSALS, notes: NETRETENTION_NOTES },
  MARKOVCLV: { refusals: MARKOVCLV_REFUSALS, notes: MARKOVCLV_NOTES },
  MARKOVSTATES: { refusals: MARKOVSTATES_REFUSALS, notes: MARKOVSTATES_NOTES },
  ORDERS: { refusals: ORDERS_REFUSALS, notes: ORDERS_NOTES },
  OVERDUE: { refusals: OVERDUE_REFUSALS, notes: OVERDUE_NOTES },
  FORECAST: { refusals: FORECAST_REFUSALS, notes: FORECAST_NOTES },
  BACKTEST: { refusals: BACKTEST_REFUSALS, notes: BACKTEST_NOTES },
};
