import type { repeatBuying } from "./repeat-buying";

/** Words by which people look for the functions of the chapter, beside those of the field. */
export const synonymsOfRepeatBuying: Readonly<
  Record<keyof typeof repeatBuying, readonly string[]>
> = {
  FITLIFETIME: [
    "RFM",
    "churn",
    "estimate",
    "buy till you die",
    "Pareto/NBD",
    "BG/NBD",
    "Gamma-Gamma",
  ],
  FITLIKELIHOOD: ["goodness of fit", "model comparison"],
  PALIVE: [
    "churn",
    "who will leave",
    "still active",
    "inactive",
    "dormant",
    "lost customers",
    "at risk",
  ],
  EXPECTEDORDERS: ["RFM", "prediction", "purchase frequency", "future purchases"],
  EXPECTEDSPEND: ["RFM", "monetary", "basket size", "average order value"],
  DERT: ["CLV", "LTV", "residual value", "future purchases"],
  NEWACCOUNTORDERS: ["new customers", "prediction", "purchase frequency"],
  ORDERPROB: ["new customers", "prediction", "distribution"],
  SURVIVAL: ["churn", "renewal", "subscription", "cohort", "retention curve", "contract"],
};
