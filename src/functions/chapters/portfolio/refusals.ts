import type { Refusals } from "../../define";
import type { portfolio } from "../portfolio";
import { ABCCLASS_REFUSALS } from "./refusals/abc-class-refusals";
import { HHI_REFUSALS, EFFECTIVE_REFUSALS } from "./refusals/concentration-refusals";
import { DEPENDENCE_REFUSALS } from "./refusals/dependence-refusals";
import { DISCLOSURE_REFUSALS } from "./refusals/disclosure-refusals";
import { GINI_REFUSALS } from "./refusals/inequality-refusals";
import { STOBACHOFF_REFUSALS } from "./refusals/profit-inequality-refusals";
import { ROSENBLUTH_REFUSALS } from "./refusals/rank-concentration-refusals";
import { TOPSHARE_REFUSALS } from "./refusals/top-share-refusals";
import { WHALE_REFUSALS } from "./refusals/whale-refusals";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const portfolioRefusals: Readonly<Record<keyof typeof portfolio, Refusals>> = {
  HHI: HHI_REFUSALS,
  EFFECTIVE: EFFECTIVE_REFUSALS,
  ROSENBLUTH: ROSENBLUTH_REFUSALS,
  TOPSHARE: TOPSHARE_REFUSALS,
  GINI: GINI_REFUSALS,
  ABCCLASS: ABCCLASS_REFUSALS,
  WHALE: WHALE_REFUSALS,
  STOBACHOFF: STOBACHOFF_REFUSALS,
  DISCLOSURE: DISCLOSURE_REFUSALS,
  DEPENDENCE: DEPENDENCE_REFUSALS,
};
