import type { Refusals } from "../define/define";
import { DERT_REFUSALS } from "./dert.cases";
import { EXPECT_REFUSALS } from "./expected-orders.cases";
import { FIT_REFUSALS } from "./fit-lifetime.cases";
import { LIKELIHOOD_REFUSALS } from "./fit-likelihood.cases";
import { MEAN_REFUSALS } from "./new-account-orders.cases";
import { PMF_REFUSALS } from "./order-prob.cases";
import { PALIVE_REFUSALS } from "./palive.cases";
import { SURVIVAL_REFUSALS } from "./survival.cases";
import type { repeatBuying } from "./repeat-buying";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const repeatBuyingRefusals: Readonly<Record<keyof typeof repeatBuying, Refusals>> = {
  FIT: FIT_REFUSALS,
  LIKELIHOOD: LIKELIHOOD_REFUSALS,
  PALIVE: PALIVE_REFUSALS,
  EXPECT: EXPECT_REFUSALS,
  DERT: DERT_REFUSALS,
  MEAN: MEAN_REFUSALS,
  PMF: PMF_REFUSALS,
  SURVIVAL: SURVIVAL_REFUSALS,
};
