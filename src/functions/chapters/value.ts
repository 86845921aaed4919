import { appropriationFunctions } from "./value/appropriation";
import { integrationFunctions } from "./value/integration";
import { synergyFunctions } from "./value/synergy";
import { threeValueFunctions } from "./value/three-values";
import { walletFunctions } from "./value/wallet";
import { whiteSpaceFunctions } from "./value/white-space";

/** Questions about the value of a relationship. */
export const value = {
  ...threeValueFunctions,
  ...appropriationFunctions,
  ...integrationFunctions,
  ...synergyFunctions,
  ...walletFunctions,
  ...whiteSpaceFunctions,
};
