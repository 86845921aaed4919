import type { Beside } from "../define/definition";
import type { value } from "./value";
import { APPROPRIATION_REFUSALS, APPROPRIATION_NOTES } from "./appropriation.cases";
import { INTEGRATION_REFUSALS, INTEGRATION_NOTES } from "./integration.cases";
import { SYNERGY_REFUSALS, SYNERGY_NOTES } from "./synergy.cases";
import { VALUE3_REFUSALS, VALUE3_NOTES } from "./value3.cases";
import { WALLETSHARE_REFUSALS, WALLETSHARE_NOTES } from "./wallet-share.cases";
import { WHITESPACE_REFUSALS, WHITESPACE_NOTES } from "./white-space.cases";

/** What is told of each function of the chapter; one without a list of refusals does not compile. */
export const besideValue: Readonly<Record<keyof typeof value, Beside>> = {
  VALUE3: { refusals: VALUE3_REFUSALS, notes: VALUE3_NOTES },
  APPROPRIATION: { refusals: APPROPRIATION_REFUSALS, notes: APPROPRIATION_NOTES },
  INTEGRATION: { refusals: INTEGRATION_REFUSALS, notes: INTEGRATION_NOTES },
  SYNERGY: { refusals: SYNERGY_REFUSALS, notes: SYNERGY_NOTES },
  WALLETSHARE: { refusals: WALLETSHARE_REFUSALS, notes: WALLETSHARE_NOTES },
  WHITESPACE: { refusals: WHITESPACE_REFUSALS, notes: WHITESPACE_NOTES },
};
