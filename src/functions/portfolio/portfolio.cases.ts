import type { Beside } from "../define/definition";
import type { portfolio } from "./portfolio";
import { ABCCLASS_REFUSALS, ABCCLASS_NOTES } from "./abc-class.cases";
import { EFFECTIVENUMBER_REFUSALS, EFFECTIVENUMBER_NOTES } from "./effective-number.cases";
import { HHI_REFUSALS, HHI_NOTES } from "./hhi.cases";
import { DEPENDENCE_REFUSALS, DEPENDENCE_NOTES } from "./dependence.cases";
import { DISCLOSURE_REFUSALS, DISCLOSURE_NOTES } from "./disclosure.cases";
import { GINI_REFUSALS, GINI_NOTES } from "./gini.cases";
import { STOBACHOFF_REFUSALS, STOBACHOFF_NOTES } from "./stobachoff.cases";
import { ROSENBLUTH_REFUSALS, ROSENBLUTH_NOTES } from "./rosenbluth.cases";
import { TOPSHARE_REFUSALS, TOPSHARE_NOTES } from "./top-share.cases";
import { WHALE_REFUSALS, WHALE_NOTES } from "./whale.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besidePortfolio: Readonly<Record<keyof typeof portfolio, Beside>> = {
  HHI: { refusals: HHI_REFUSALS, notes: HHI_NOTES },
  EFFECTIVENUMBER: { refusals: EFFECTIVENUMBER_REFUSALS, notes: EFFECTIVENUMBER_NOTES },
  ROSENBLUTH: { refusals: ROSENBLUTH_REFUSALS, notes: ROSENBLUTH_NOTES },
  TOPSHARE: { refusals: TOPSHARE_REFUSALS, notes: TOPSHARE_NOTES },
  GINI: { refusals: GINI_REFUSALS, notes: GINI_NOTES },
  ABCCLASS: { refusals: ABCCLASS_REFUSALS, notes: ABCCLASS_NOTES },
  WHALE: { refusals: WHALE_REFUSALS, notes: WHALE_NOTES },
  STOBACHOFF: { refusals: STOBACHOFF_REFUSALS, notes: STOBACHOFF_NOTES },
  DISCLOSURE: { refusals: DISCLOSURE_REFUSALS, notes: DISCLOSURE_NOTES },
  DEPENDENCE: { refusals: DEPENDENCE_REFUSALS, notes: DEPENDENCE_NOTES },
};
