import { ABCCLASS } from "./abc-class";
import { EFFECTIVENUMBER } from "./effective-number";
import { HHI } from "./hhi";
import { DEPENDENCE } from "./dependence";
import { DISCLOSURE } from "./disclosure";
import { GINI } from "./gini";
import { STOBACHOFF } from "./stobachoff";
import { ROSENBLUTH } from "./rosenbluth";
import { TOPSHARE } from "./top-share";
import { WHALE } from "./whale";

/** Questions about the portfolio as a whole. */
export const portfolio = {
  HHI,
  EFFECTIVENUMBER,
  ROSENBLUTH,
  TOPSHARE,
  GINI,
  ABCCLASS,
  WHALE,
  STOBACHOFF,
  DISCLOSURE,
  DEPENDENCE,
};
