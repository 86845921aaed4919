import {
  HEALTH_PARTS,
  type Health,
  type HealthBand,
  type HealthParts,
  type HealthWeights,
} from "../../../model/relationship/health";
import type { ActivitySource } from "../../../model/relationship/health-parts";
import type { SettingName } from "../../named-settings";
import type { Told } from "../../per-account/rule";
import { round } from "../../round";

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

/** What is told of the health of an account. */
interface MeasuredHealth {
  readonly parts: HealthParts;
  readonly activityFrom: ActivitySource | undefined;
  readonly weights: HealthWeights;
  readonly result: Health;
  readonly band: HealthBand;
  /** Since the last period, where both are known. */
  readonly change: number | undefined;
}

const FROM_SILENCE =
  "Whether it is still active is unknown, so its silence probability stands for the activity.";

/** How the health of an account came about. */
export function explainHealth(measured: MeasuredHealth): Told {
  const { parts, activityFrom, weights, result, band, change } = measured;
  const known = HEALTH_PARTS.filter((part) => parts[part] !== undefined);
  const total = known.reduce((sum, part) => sum + weights[part], 0);
  return {
    steps: [
      `Parts known: ${known.length} of 7; they weigh ${round(result.completeness)} of all.`,
      ...(activityFrom === "silence probability" ? [FROM_SILENCE] : []),
      `Their weighted mean is ${round(result.health)}; the unknown could make it ${round(result.low)} to ${round(result.high)}.`,
      `Band: ${band}.`,
      ...(change === undefined ? [] : [`Since the last period it changed by ${round(change)}.`]),
    ],
    parts: known.map((part) => ({
      label: part,
      amount: (weights[part] / total) * (parts[part] ?? 0),
      how: `${round(weights[part])} / ${round(total)} × ${round(parts[part] ?? 0)}`,
    })),
    settings: HEALTH_SETTINGS,
  };
}
