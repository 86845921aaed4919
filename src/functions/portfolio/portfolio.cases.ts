import type { Refusals } from "../define/definition";
import type { portfolio } from "./portfolio";
import { ABCCLASS_REFUSALS } from "./abc-class.cases";
import { EFFECTIVENUMBER_REFUSALS } from "./effective-number.cases";
import { HHI_REFUSALS } from "./hhi.cases";
import { DEPENDENCE_REFUSALS } from "./dependence.cases";
import { DISCLOSURE_REFUSALS } from "./disclosure.cases";
import { GINI_REFUSALS } from "./gini.cases";
import { STOBACHOFF_REFUSALS } from "./stobachoff.cases";
import { ROSENBLUTH_REFUSALS } from "./rosenbluth.cases";
import { TOPSHARE_REFUSALS } from "./top-share.cases";
import { WHALE_REFUSALS } from "./whale.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const portfolioRefusals: Readonly<Record<keyof typeof portfolio, Refusals>> = {
  HHI: HHI_REFUSALS,
  EFFECTIVENUMBER: EFFECTIVENUMBER_REFUSALS,
  ROSENBLUTH: ROSENBLUTH_REFUSALS,
  TOPSHARE: TOPSHARE_REFUSALS,
  GINI: GINI_REFUSALS,
  ABCCLASS: ABCCLASS_REFUSALS,
  WHALE: WHALE_REFUSALS,
  STOBACHOFF: STOBACHOFF_REFUSALS,
  DISCLOSURE: DISCLOSURE_REFUSALS,
  DEPENDENCE: DEPENDENCE_REFUSALS,
};
