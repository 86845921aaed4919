import { invalidInput } from "../../model/errors";
import type { Parameter } from "../define";
import { number } from "../number-parameters";

/** Rates below this would ask for orders of a billion units of time to come. */
const LEAST = 1e-9;

/** A continuous discount rate; a percent written as 12 is none. */
export function rateParameter(): Parameter<number> {
  const anyNumber = number({
    help: "Continuous discount rate per unit of time, above 0: LN(1.15)/52 for weeks.",
    unit: "share",
  });
  return {
    ...anyNumber,
    read: (raw, argument) => {
      const rate = anyNumber.read(raw, argument);
      if (rate >= LEAST && rate <= 1) return rate;
      throw invalidInput({ argument }, "a rate above 0, up to 1 (0.12 is 12 %)", rate);
    },
  };
}
