import { DERT } from "./dert";
import { EXPECTEDORDERS } from "./expected-orders";
import { EXPECTEDSPEND } from "./expected-spend";
import { FITLIFETIME } from "./fit-lifetime";
import { FITLIKELIHOOD } from "./fit-likelihood";
import { NEWACCOUNTORDERS } from "./new-account-orders";
import { ORDERPROB } from "./order-prob";
import { PALIVE } from "./palive";
import { SURVIVAL } from "./survival";

/** Models of buying and dropping out: fit them, ask them about each account, and about a new one. */
export const repeatBuying = {
  FITLIFETIME,
  FITLIKELIHOOD,
  PALIVE,
  EXPECTEDORDERS,
  EXPECTEDSPEND,
  DERT,
  NEWACCOUNTORDERS,
  ORDERPROB,
  SURVIVAL,
};
