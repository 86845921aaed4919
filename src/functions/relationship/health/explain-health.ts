import type { KamError } from "../../../model/errors";
import { HEALTH_PARTS } from "../../../model/relationship/health";
import type { SettingName } from "../../../schema/settings";
import type { Told } from "../../define/per-account/rule";
import { round } from "../../define/explanation";
import type { MeasuredHealth } from "./measure-health";

const HEALTH_SETTINGS = [
  ...HEALTH_PARTS.map((part) => `health: weight ${part}` as const),
  "health: points for a change of one",
  "health: agreed days to pay",
  "wallet: tolerated excess",
  "health: healthy from",
  "health: at risk below",
  "health: completeness for a band",
  "health: steady within",
] as const satisfies readonly SettingName[];

const FROM_SILENCE =
  "Whether it is still active is unknown, so its silence probability stands for the activity.";

/** How the health of an account came about. */
export function explainHealth(
  // The change since the last period, where both are known and can be read.
  measured: MeasuredHealth & { readonly change: number | KamError | undefined },
): Told {
  const { parts, activityFrom, gaps, weights, result, band, change } = measured;
  const known = HEALTH_PARTS.filter((part) => parts[part] !== undefined);
  const total = known.reduce((sum, part) => sum + weights[part], 0);
  return {
    steps: [
      `Parts known: ${known.length} of 7; they weigh ${round(result.completeness)} of all.`,
      ...gaps().map((gap) => `${gap}: a trend is unknown.`),
      ...(activityFrom === "silence probability" ? [FROM_SILENCE] : []),
      meanSentence(result),
      `Band: ${band}.`,
      ...(typeof change === "number"
        ? [`Since the last period it changed by ${round(change)}.`]
        : []),
    ],
    parts: known.map((part) => ({
      label: part,
      amount: (weights[part] / total) * (parts[part] ?? 0),
      how: `${round(weights[part])} / ${round(total)} × ${round(parts[part] ?? 0)}`,
    })),
    settings: HEALTH_SETTINGS,
  };
}

function meanSentence({ health, low, high }: MeasuredHealth["result"]): string {
  const range = `${round(low)} to ${round(high)}`;
  if (health === undefined) return `So its health is unknown; it could be ${range}.`;
  return `Their weighted mean is ${round(health)}; the unknown could make it ${range}.`;
}
