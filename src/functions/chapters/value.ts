import { elementFunctions } from "./value/elements";
import { integrationFunctions } from "./value/integration";
import { synergyFunctions } from "./value/synergy";
import { walletFunctions } from "./value/wallet";
import { whiteSpaceFunctions } from "./value/white-space";

/** Questions about the value of a relationship. */
export const value = {
  ...elementFunctions,
  ...integrationFunctions,
  ...synergyFunctions,
  ...walletFunctions,
  ...whiteSpaceFunctions,
};
