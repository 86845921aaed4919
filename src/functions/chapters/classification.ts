import { kraljicFunctions } from "./classification/kraljic";
import { quadrantFunctions } from "./classification/quadrant";
import { scoreFunctions } from "./classification/score";
import { stageFunctions } from "./classification/stage";
import { strengthFunctions } from "./classification/strength";
import { tierFunctions } from "./classification/tier";
import { readinessFunctions } from "./classification/readiness";

/** Questions about what kind of account each one is. */
export const classification = {
  ...scoreFunctions,
  ...tierFunctions,
  ...quadrantFunctions,
  ...stageFunctions,
  ...strengthFunctions,
  ...kraljicFunctions,
  ...readinessFunctions,
};
