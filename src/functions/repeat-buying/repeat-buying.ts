import { DERT } from "./dert";
import { EXPECT } from "./expected-orders";
import { FIT } from "./fit-lifetime";
import { LIKELIHOOD } from "./fit-likelihood";
import { MEAN } from "./new-account-orders";
import { PMF } from "./order-prob";
import { PALIVE } from "./palive";
import { SURVIVAL } from "./survival";

/** Models of buying and dropping out: fit them, ask them about each account, and about a new one. */
export const repeatBuying = {
  FIT,
  LIKELIHOOD,
  PALIVE,
  EXPECT,
  DERT,
  MEAN,
  PMF,
  SURVIVAL,
};
