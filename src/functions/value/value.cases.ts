import type { Refusals } from "../define/definition";
import type { value } from "./value";
import { APPROPRIATION_REFUSALS } from "./appropriation.cases";
import { INTEGRATION_REFUSALS } from "./integration.cases";
import { SYNERGY_REFUSALS } from "./synergy.cases";
import { VALUE3_REFUSALS } from "./value3.cases";
import { WALLETSHARE_REFUSALS } from "./wallet-share.cases";
import { WHITESPACE_REFUSALS } from "./white-space.cases";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const valueRefusals: Readonly<Record<keyof typeof value, Refusals>> = {
  VALUE3: VALUE3_REFUSALS,
  APPROPRIATION: APPROPRIATION_REFUSALS,
  INTEGRATION: INTEGRATION_REFUSALS,
  SYNERGY: SYNERGY_REFUSALS,
  WALLETSHARE: WALLETSHARE_REFUSALS,
  WHITESPACE: WHITESPACE_REFUSALS,
};
