import { BACKTEST } from "./back-test";
import { FORECAST } from "./forecast";
import { CLV } from "./clv";
import { MARGINMULTIPLE } from "./margin-multiple";
import { MARKOVSTATES } from "./markov-states";
import { MARKOVCLV } from "./markov-clv";
import { NETRETENTION } from "./net-retention";
import { ORDERS } from "./orders";
import { OVERDUE } from "./overdue";
import { RETENTION } from "./retention";
import { RISKCLV } from "./risk-clv";

/** Questions about retention, orders over time and lifetime value. */
export const lifetime = {
  CLV,
  RISKCLV,
  MARGINMULTIPLE,
  RETENTION,
  NETRETENTION,
  MARKOVCLV,
  MARKOVSTATES,
  ORDERS,
  OVERDUE,
  FORECAST,
  BACKTEST,
};
