import { MODEL_PARAMETERS, type ModelName } from "../../../model/repeat-buying/buying-fit";
import { MOST_REGULAR } from "../../../model/repeat-buying/search-orders";
import type { Fitted } from "../../../model/repeat-buying/fitted";
import type { AnswerGrid } from "../../define/answer";
import type { Settings } from "../../../reading/settings";
import { cautions, limitSentences } from "./fit-cautions";

export const FIT_HEADERS = ["quantity", "value"] as const;

/** Digits of the ends of an interval: it is no sharper. */
const INTERVAL_DIGITS = 3;

/** What a fit found, line by line; the parameters stand under the names that other functions ask for. */
export function fitList(
  fitted: Fitted,
  { leftOut, settings }: { readonly leftOut: number; readonly settings: Settings },
): AnswerGrid {
  const names = MODEL_PARAMETERS[fitted.model];
  const intervals = (fitted.intervals ?? []).flatMap(([low, high], index) => [
    [`${names[index] ?? ""}_low`, shortened(low)],
    [`${names[index] ?? ""}_high`, shortened(high)],
  ]);
  return [
    ["model", fitted.model],
    ["accounts", fitted.accounts],
    ["repeat_accounts", fitted.repeatAccounts],
    ["left_out", leftOut],
    ...names.map((name, index) => [name, fitted.parameters[index] ?? ""]),
    ["log_likelihood", fitted.logLikelihood],
    ["converged", fitted.converged],
    ["identified", fitted.identified],
    ["advice", adviceOn(fitted, settings)],
    ...intervals,
  ];
}

function shortened(value: number): number {
  return Number(value.toPrecision(INTERVAL_DIGITS));
}

function adviceOn(fitted: Fitted, settings: Settings): string {
  const few = settings.value("repeat buying: few accounts");
  const advice: string[] = [];
  if (!fitted.converged) advice.push("The search did not settle: do not rely on it.");
  if (!fitted.identified) advice.push(...adviceWhereNotIdentified(fitted));
  if (fitted.identified && fitted.intervals === undefined) {
    advice.push("The parameters cannot be told from one another: they have no intervals.");
  }
  advice.push(...cautions(fitted));
  if (fitted.accounts < few) advice.push(`Fewer than ${few} accounts: the estimates are weak.`);
  if (fitted.parameters[4] === MOST_REGULAR) advice.push("k is the highest that is tried.");
  return advice.length > 0 ? advice.join(" ") : "Nothing speaks against this fit.";
}

function adviceWhereNotIdentified(fitted: Fitted): readonly string[] {
  const { dropOutSeen, limited, limits } = fitted;
  const reasons: string[] = [...limitSentences(fitted)];
  if (dropOutSeen === false) reasons.push("Drop-out cannot be told from silence here.");
  else if (limited && limits.length === 0) {
    reasons.push("A parameter ran to its limit: these data do not hold it.");
  }
  return [...reasons, insteadOf(fitted)];
}

function insteadOf({ model, limits }: Fitted): string {
  if (limits.includes("spend alike") && !limits.includes("spend steady")) {
    return "KAM.EXPECTEDSPEND answers the mean of all orders for each account.";
  }
  return INSTEAD[model] ?? "Ask KAM.OVERDUE, not KAM.PALIVE.";
}

/** What answers where a fit does not hold, of the models that do not lead to OVERDUE alone. */
const INSTEAD: Readonly<Partial<Record<ModelName, string>>> = {
  NBD: "KAM.OVERDUE judges each account by its own rhythm.",
  "Gamma-Gamma": "Take each account's own mean spend.",
  sBG: "KAM.RETENTION answers the rate of each renewal.",
};
