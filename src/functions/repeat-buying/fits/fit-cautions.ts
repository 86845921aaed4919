import type { ModelName } from "../../../model/repeat-buying/buying-fit";
import type { Fitted } from "../../../model/repeat-buying/fitted";
import type { LimitName } from "../../../model/repeat-buying/limits";

/** Where the parameters of a fit ran off together, and what is left of the model there. */
export function limitSentences({ model, limits }: Fitted): readonly string[] {
  return limits.map((limit) =>
    limit === "at once or never" ? atOnceOrNever(model) : LIMITS[limit](model),
  );
}

const LIMITS: Readonly<
  Record<Exclude<LimitName, "at once or never">, (model: ModelName) => string>
> = {
  "rates alike": () =>
    "Accounts do not differ in their rate of orders: r and alpha grow without end, and only r/alpha is known.",
  "nobody leaves": (model) =>
    model === "BG/BB"
      ? "Nobody seems to leave: forecasts are those without drop-out."
      : "Nobody seems to leave: forecasts are those of a model without drop-out.",
  "leaving alike": (model) => {
    const [one, other] = LEAVING[model] ?? ["a", "b"];
    const how = model === "Pareto/NBD" ? "at the same rate" : "with the same chance";
    return `All accounts leave ${how}: ${one} and ${other} grow without end, and only ${one}/${other} is known.`;
  },
  "orders alike": () =>
    "Accounts do not differ in their chance to order: alpha and beta grow without end, and only alpha/beta is known.",
  "always or never": () =>
    "An account that is there orders at every opportunity or at none: alpha and beta go to 0, and only alpha/beta is known.",
  "spend alike": () =>
    "Accounts do not differ in what they spend on an order: q and gamma grow without end, and only q/gamma is known.",
  "spend steady": () =>
    "An account spends the same on each order: p grows without end as gamma goes to 0, and only p gamma is known.",
};

/** The parameters of leaving, where they are not a and b. */
const LEAVING: Readonly<Partial<Record<ModelName, readonly [string, string]>>> = {
  "Pareto/NBD": ["s", "beta"],
  sBG: ["alpha", "beta"],
  "BG/BB": ["gamma", "delta"],
};

function atOnceOrNever(model: ModelName): string {
  const [one, other] = LEAVING[model] ?? ["a", "b"];
  if (model === "Pareto/NBD") {
    return "It is likelier that accounts leave right after their first order or never: s and beta go to 0, and KAM.FITLIFETIME of MBG/NBD tells the share that leaves.";
  }
  return `Accounts leave ${FIRST_CHANCE[model] ?? ""} or never: ${one} and ${other} go to 0, and ${one}/(${one}+${other}) is the share that leaves.`;
}

/** When an account can leave for the first time. */
const FIRST_CHANCE: Readonly<Partial<Record<ModelName, string>>> = {
  "BG/NBD": "after their first repeat order",
  "BG/CNBD-k": "after their first repeat order",
  "MBG/NBD": "right after their first order",
  "MBG/CNBD-k": "right after their first order",
  sBG: "at their first renewal",
  "BG/BB": "before their first opportunity",
};

/** What speaks against a fit although its parameters are known. */
export function cautions(fitted: Fitted): readonly string[] {
  return [...meanless(fitted), ...tooRegular(fitted)];
}

function meanless({ model, parameters: [, q = 0] }: Fitted): readonly string[] {
  if (model !== "Gamma-Gamma" || q > 1) return [];
  return [
    "q is not above 1: spend has no mean over all accounts, and KAM.EXPECTEDSPEND refuses an account whose p x + q is not above 1.",
  ];
}

function tooRegular({ model, regular }: Fitted): readonly string[] {
  if (regular !== true) return [];
  const suited = model === "BG/NBD" ? "BG/CNBD-k" : "MBG/CNBD-k";
  return [
    `Orders come more regularly than ${model} can say: fit ${suited}, which needs log_gaps, or ask KAM.OVERDUE.`,
  ];
}
