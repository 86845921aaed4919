import { concentrationFunctions } from "./portfolio/concentration";
import { dependenceFunctions } from "./portfolio/dependence";
import { disclosureFunctions } from "./portfolio/disclosure";
import { profitFunctions } from "./portfolio/profits";
import { spreadFunctions } from "./portfolio/spread";

/** Questions about the portfolio as a whole. */
export const portfolio = {
  ...concentrationFunctions,
  ...spreadFunctions,
  ...profitFunctions,
  ...disclosureFunctions,
  ...dependenceFunctions,
};
