import { type BuyingFit, MODEL_PARAMETERS } from "../../../model/repeat-buying/buying-fit";
import { round } from "../../define/explanation";

/** A fit within a sentence. */
export function describeFit(fit: BuyingFit): string {
  return `${fit.model} (${roundedParameters(fit)})`;
}

/** A fit as a sentence of its own. */
export function fitSentence(fit: BuyingFit): string {
  return `${fit.model} with ${roundedParameters(fit)}.`;
}

function roundedParameters({ parameters }: BuyingFit): string {
  return parameters.map(round).join(", ");
}

/** Each parameter after its name. */
export function namedParameters({ model, parameters }: BuyingFit): string {
  const names = MODEL_PARAMETERS[model];
  return names.map((name, index) => `${name} ${round(parameters[index] ?? 0)}`).join(", ");
}
