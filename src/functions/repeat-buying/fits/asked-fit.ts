import type { BuyingFit } from "../../../model/repeat-buying/buying-fit";
import { notAvailable } from "../../../model/errors";

const FIT = { argument: "fit" };

/** A fit that says how many orders come. */
export function requireOrders(fit: BuyingFit): BuyingFit {
  if (fit.model === "sBG") {
    throw notAvailable("sBG is no model of how many orders come: ask KAM.SURVIVAL", FIT);
  }
  if (fit.model !== "Gamma-Gamma") return fit;
  throw notAvailable("Gamma-Gamma is no model of how many orders come: ask KAM.EXPECTEDSPEND", FIT);
}

/** Refuses a fit that is none of contracts. */
export function requireContracts({ model }: BuyingFit): void {
  if (model === "sBG") return;
  throw notAvailable(`contracts are renewed by the sBG, and not by ${model}`, FIT);
}

/** Refuses a fit that says nothing of spend. */
export function requireSpend({ model }: BuyingFit): void {
  if (model === "Gamma-Gamma") return;
  throw notAvailable(
    `spend is that of the Gamma-Gamma, and not of ${model}: ask KAM.EXPECTEDORDERS`,
    FIT,
  );
}
