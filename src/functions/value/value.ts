import { APPROPRIATION } from "./appropriation";
import { INTEGRATION } from "./integration";
import { SYNERGY } from "./synergy";
import { VALUE3 } from "./value3";
import { WALLETSHARE } from "./wallet-share";
import { WHITESPACE } from "./white-space";

/** Questions about the value of a relationship. */
export const value = {
  VALUE3,
  APPROPRIATION,
  INTEGRATION,
  SYNERGY,
  WALLETSHARE,
  WHITESPACE,
};
