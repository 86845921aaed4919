import type { Refusals } from "../define/definition";
import { DERT_REFUSALS } from "./dert.cases";
import { EXPECTEDORDERS_REFUSALS } from "./expected-orders.cases";
import { EXPECTEDSPEND_REFUSALS } from "./expected-spend.cases";
import { FITLIFETIME_REFUSALS } from "./fit-lifetime.cases";
import { FITLIKELIHOOD_REFUSALS } from "./fit-likelihood.cases";
import { NEWACCOUNTORDERS_REFUSALS } from "./new-account-orders.cases";
import { ORDERPROB_REFUSALS } from "./order-prob.cases";
import { PALIVE_REFUSALS } from "./palive.cases";
import { SURVIVAL_REFUSALS } from "./survival.cases";
import type { repeatBuying } from "./repeat-buying";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const repeatBuyingRefusals: Readonly<Record<keyof typeof repeatBuying, Refusals>> = {
  FITLIFETIME: FITLIFETIME_REFUSALS,
  FITLIKELIHOOD: FITLIKELIHOOD_REFUSALS,
  PALIVE: PALIVE_REFUSALS,
  EXPECTEDORDERS: EXPECTEDORDERS_REFUSALS,
  EXPECTEDSPEND: EXPECTEDSPEND_REFUSALS,
  DERT: DERT_REFUSALS,
  NEWACCOUNTORDERS: NEWACCOUNTORDERS_REFUSALS,
  ORDERPROB: ORDERPROB_REFUSALS,
  SURVIVAL: SURVIVAL_REFUSALS,
};
