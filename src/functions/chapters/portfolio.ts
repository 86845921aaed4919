import { abcFunctions } from "./portfolio/abc-class";
import { concentrationFunctions } from "./portfolio/concentration";
import { dependenceFunctions } from "./portfolio/dependence";
import { disclosureFunctions } from "./portfolio/disclosure";
import { inequalityFunctions } from "./portfolio/inequality";
import { profitInequalityFunctions } from "./portfolio/profit-inequality";
import { rankConcentrationFunctions } from "./portfolio/rank-concentration";
import { topShareFunctions } from "./portfolio/top-share";
import { whaleFunctions } from "./portfolio/whale";

/** Questions about the portfolio as a whole. */
export const portfolio = {
  ...concentrationFunctions,
  ...rankConcentrationFunctions,
  ...topShareFunctions,
  ...inequalityFunctions,
  ...abcFunctions,
  ...whaleFunctions,
  ...profitInequalityFunctions,
  ...disclosureFunctions,
  ...dependenceFunctions,
};
