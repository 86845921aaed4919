import type { Refusals } from "../../define";
import type { value } from "../value";
import { APPROPRIATION_REFUSALS } from "./refusals/appropriation-refusals";
import { INTEGRATION_REFUSALS } from "./refusals/integration-refusals";
import { SYNERGY_REFUSALS } from "./refusals/synergy-refusals";
import { VALUE3_REFUSALS } from "./refusals/three-values-refusals";
import { WALLETSHARE_REFUSALS } from "./refusals/wallet-refusals";
import { WHITESPACE_REFUSALS } from "./refusals/white-space-refusals";

/** The mistakes that each function of the chapter refuses; a function without a list does not compile. */
export const valueRefusals: Readonly<Record<keyof typeof value, Refusals>> = {
  VALUE3: VALUE3_REFUSALS,
  APPROPRIATION: APPROPRIATION_REFUSALS,
  INTEGRATION: INTEGRATION_REFUSALS,
  SYNERGY: SYNERGY_REFUSALS,
  WALLETSHARE: WALLETSHARE_REFUSALS,
  WHITESPACE: WHITESPACE_REFUSALS,
};
