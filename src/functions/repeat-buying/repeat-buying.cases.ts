import type { Beside } from "../define/definition";
import { DERT_REFUSALS, DERT_NOTES } from "./dert.cases";
import { EXPECTEDORDERS_REFUSALS, EXPECTEDORDERS_NOTES } from "./expected-orders.cases";
import { EXPECTEDSPEND_REFUSALS, EXPECTEDSPEND_NOTES } from "./expected-spend.cases";
import { FITLIFETIME_REFUSALS, FITLIFETIME_NOTES } from "./fit-lifetime.cases";
import { FITLIKELIHOOD_REFUSALS, FITLIKELIHOOD_NOTES } from "./fit-likelihood.cases";
import { NEWACCOUNTORDERS_REFUSALS, NEWACCOUNTORDERS_NOTES } from "./new-account-orders.cases";
import { ORDERPROB_REFUSALS, ORDERPROB_NOTES } from "./order-prob.cases";
import { PALIVE_REFUSALS, PALIVE_NOTES } from "./palive.cases";
import { SURVIVAL_REFUSALS, SURVIVAL_NOTES } from "./survival.cases";
import type { repeatBuying } from "./repeat-buying";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideRepeatBuying: Readonly<Record<keyof typeof repeatBuying, Beside>> = {
  FITLIFETIME: { refusals: FITLIFETIME_REFUSALS, notes: FITLIFETIME_NOTES },
  FITLIKELIHOOD: { refusals: FITLIKELIHOOD_REFUSALS, notes: FITLIKELIHOOD_NOTES },
  PALIVE: { refusals: PALIVE_REFUSALS, notes: PALIVE_NOTES },
  EXPECTEDORDERS: { refusals: EXPECTEDORDERS_REFUSALS, notes: EXPECTEDORDERS_NOTES },
  EXPECTEDSPEND: { refusals: EXPECTEDSPEND_REFUSALS, notes: EXPECTEDSPEND_NOTES },
  DERT: { refusals: DERT_REFUSALS, notes: DERT_NOTES },
  NEWACCOUNTORDERS: { refusals: NEWACCOUNTORDERS_REFUSALS, notes: NEWACCOUNTORDERS_NOTES },
  ORDERPROB: { refusals: ORDERPROB_REFUSALS, notes: ORDERPROB_NOTES },
  SURVIVAL: { refusals: SURVIVAL_REFUSALS, notes: SURVIVAL_NOTES },
};
