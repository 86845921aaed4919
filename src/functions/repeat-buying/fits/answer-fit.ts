import type { ModelName } from "../../../model/repeat-buying/buying-fit";
import type { Fitted } from "../../../model/repeat-buying/fitted";
import { notAvailable } from "../../../model/errors";
import type { AnswerGrid } from "../../define/answer";
import type { SettingName } from "../../../schema/settings";
import { round, counted } from "../../define/explanation";
import { requireSettings, type SettingsInput } from "../../define/parameters";
import { namedParameters } from "./describe-fit";
import { cautions, limitSentences } from "./fit-cautions";
import { readEvidence } from "./evidence";
import { FIT_HEADERS, fitList } from "./fit-list";
import type { HistoryInput } from "./history-rows";

/** Where the models and their likelihoods come from. */
export const LIKELIHOOD_SOURCE =
  "Maximum likelihood. BG/NBD: Fader, Hardie & Lee (2005), Marketing Science 24(2); MBG/NBD: Batislam et al. (2007); NBD: Ehrenberg (1988); Pareto/NBD: Schmittlein et al. (1987); Gamma-Gamma: Fader & Hardie (2013); sBG: Fader & Hardie (2007); BG/BB: Fader, Hardie & Shang (2010), all cited from memory. CNBD-k: Reutterer, Platzer & Schroeder (2020), as seen in the code of the R package BTYDplus. Limits, the test of identification and that of regular orders are ours.";

/** What is to be fitted to what. */
interface FitQuestion {
  readonly history: HistoryInput;
  readonly model: ModelName;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

/** The list that a fit spills. */
export function answerFit(question: FitQuestion): AnswerGrid {
  return listOf(fitTo(question), question);
}

/** The same list of a fit that was made. */
export function listOf(
  { fitted, leftOut, settings }: FitMade,
  { headers }: Pick<FitQuestion, "headers">,
): AnswerGrid {
  const list = fitList(fitted, { leftOut, settings });
  return (headers ?? true) ? [FIT_HEADERS, ...list] : list;
}

interface FitMade {
  readonly fitted: Fitted;
  readonly leftOut: number;
  readonly settings: ReturnType<typeof requireSettings>;
}

/** Fits the model, where there are accounts enough. */
export function fitTo({ history, model, settings: input }: FitQuestion): FitMade {
  const settings = requireSettings(input);
  const { accounts, leftOut, fit } = readEvidence(history, model);
  const fewest = settings.value("repeat buying: fewest accounts");
  if (accounts < fewest) {
    const found = `found ${round(accounts)} (${leftOut} left out)`;
    throw notAvailable(`a fit needs ${fewest} accounts or more, ${found}; ${insteadOfFit(model)}`);
  }
  const fitted = fit({
    leastGain: settings.value("repeat buying: least gain"),
    leastDropOut: settings.value("repeat buying: least drop-out"),
  });
  return { fitted, leftOut, settings };
}

/** What to know where there are too few accounts. */
function insteadOfFit(model: ModelName): string {
  if (model === "Gamma-Gamma") return "those without a repeat order say nothing of spend";
  if (model === "sBG") return "survivors are numbers of accounts, not shares";
  return "KAM.OVERDUE answers for a single account";
}

/** Settings that a fit rests on: those of drop-out only where the model has any to be told. */
export function settingsUsed({ gain }: Fitted): readonly SettingName[] {
  const ofAll: readonly SettingName[] = [
    "repeat buying: fewest accounts",
    "repeat buying: few accounts",
  ];
  if (gain === undefined) return ofAll;
  return [...ofAll, "repeat buying: least gain", "repeat buying: least drop-out"];
}

/** How a fit came about. */
export function fitSteps(fitted: Fitted, leftOut: number): readonly string[] {
  const { accounts, repeatAccounts, logLikelihood, gain } = fitted;
  return [
    `${counted(accounts, "account")}, ${round(repeatAccounts)} with a repeat; ${counted(leftOut, "row")} left out.`,
    `These parameters make the data most likely: ${namedParameters(fitted)}.`,
    `The log-likelihood there is ${round(logLikelihood)}.`,
    ...(gain === undefined
      ? []
      : [`Without drop-out it would be lower by ${round(gain)}: drop-out is ${foundOf(fitted)}.`]),
    ...limitSentences(fitted),
    ...cautions(fitted),
  ];
}

function foundOf({ identified, dropOutSeen }: Fitted): string {
  if (identified) return "identified";
  return dropOutSeen === true ? "seen, but its parameters are not identified" : "not identified";
}
