import type { Refusals } from "../../define";
import type { lifetime } from "../lifetime";
import { BACKTEST_REFUSALS } from "./refusals/back-test-refusals";
import { DERT_REFUSALS } from "./refusals/discounted-orders-refusals";
import { EXPECT_REFUSALS } from "./refusals/expected-orders-refusals";
import { FIT_REFUSALS } from "./refusals/fit-refusals";
import { FORECAST_REFUSALS } from "./refusals/forecast-refusals";
import { CLV_REFUSALS } from "./refusals/lifetime-value-refusals";
import { LIKELIHOOD_REFUSALS } from "./refusals/likelihood-refusals";
import { MARGINMULTIPLE_REFUSALS } from "./refusals/margin-multiple-refusals";
import { MARKOVSTATES_REFUSALS } from "./refusals/markov-states-refusals";
import { MARKOVCLV_REFUSALS } from "./refusals/markov-value-refusals";
import { MEAN_REFUSALS } from "./refusals/mean-orders-refusals";
import { NETRETENTION_REFUSALS } from "./refusals/net-retention-refusals";
import { PMF_REFUSALS } from "./refusals/order-probability-refusals";
import { ORDERS_REFUSALS } from "./refusals/orders-refusals";
import { OVERDUE_REFUSALS } from "./refusals/overdue-refusals";
import { PALIVE_REFUSALS } from "./refusals/probability-alive-refusals";
import { RETENTION_REFUSALS } from "./refusals/retention-refusals";
import { RISKCLV_REFUSALS } from "./refusals/risk-adjusted-value-refusals";
import { SURVIVAL_REFUSALS } from "./refusals/survival-refusals";

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
  FIT: FIT_REFUSALS,
  LIKELIHOOD: LIKELIHOOD_REFUSALS,
  PALIVE: PALIVE_REFUSALS,
  EXPECT: EXPECT_REFUSALS,
  DERT: DERT_REFUSALS,
  MEAN: MEAN_REFUSALS,
  PMF: PMF_REFUSALS,
  SURVIVAL: SURVIVAL_REFUSALS,
};
