import { invalidInput } from "../../../model/errors";
import { CAPACITIES, type RequiredLevels } from "../../../model/classification/readiness";
import {
  INDICATORS,
  STAGES,
  type ClimbingStage,
  type IndicatorGate,
  type IntegrationGate,
  type StageRule,
} from "../../../model/classification/stage-rule";
import { isNamedSetting, NAMED_SETTINGS, type SettingName } from "../../../schema/settings";
import type { Settings } from "../../../reading/settings";

/** Names of all settings of a group, such as `stage`. */
export function settingsOf(group: string): readonly SettingName[] {
  return Object.keys(NAMED_SETTINGS)
    .filter(isNamedSetting)
    .filter((name) => name.startsWith(`${group}: `));
}

/** Settings by which the form of integration that pays is found. */
const INTEGRATION_TERMS: readonly SettingName[] = [
  "integration: depth contract",
  "integration: depth functional",
  "integration: set-up contract",
  "integration: set-up functional",
  "integration: set-up full",
];

/** The settings that stage and target rest on. */
export const STAGE_SETTINGS: readonly SettingName[] = [
  ...settingsOf("stage"),
  ...settingsOf("readiness"),
  ...INTEGRATION_TERMS,
];

/** Bands and gates in force. */
export function stageRule(settings: Settings): StageRule {
  return {
    bands: risingBands(settings),
    gates: STAGES.flatMap((stage) =>
      INDICATORS.flatMap((indicator): readonly IndicatorGate[] => {
        const name = `stage: ${stage} ${indicator}`;
        return isNamedSetting(name) ? [{ stage, indicator, least: settings.value(name) }] : [];
      }),
    ),
    integration: STAGES.flatMap((stage): readonly IntegrationGate[] => {
      const name = `stage: ${stage} integration`;
      const least = isNamedSetting(name) ? settings.value(name) : 0;
      return least > 0 ? [{ stage, least }] : [];
    }),
    basicOrders: settings.value("stage: orders for Basic"),
    cooperativeOrders: settings.value("stage: orders for Cooperative"),
    leastKnown: settings.value("stage: known indicators"),
    decline: {
      sumFall: settings.value("stage: fall of indicators"),
      revenueFall: settings.value("stage: fall of revenue"),
      overdue: settings.value("stage: unlikely silence"),
    },
  };
}

function risingBands(settings: Settings): StageRule["bands"] {
  const Cooperative = settings.value("stage: band Cooperative");
  const Interdependent = settings.value("stage: band Interdependent");
  const Integrated = settings.value("stage: band Integrated");
  if (Cooperative < Interdependent && Interdependent < Integrated) {
    return { Cooperative, Interdependent, Integrated };
  }
  const found = [Cooperative, Interdependent, Integrated].join(", ");
  const expected = "bands that rise from Cooperative to Integrated";
  throw invalidInput({ argument: "settings", column: "value" }, expected, found);
}

/** Levels that capacities need, by stage. */
export function requiredLevels(settings: Settings): RequiredLevels {
  const leading = settings.value("readiness: Integrated information, technical, human");
  const levels = STAGES.map((stage) => {
    const least = settings.value(`readiness: ${stage}`);
    const each = CAPACITIES.map((capacity) => {
      const isLeading = stage === "Integrated" && LEADING.includes(capacity);
      return [capacity, isLeading ? leading : least] as const;
    });
    return [stage, Object.fromEntries(each)] as const;
  });
  return Object.fromEntries(levels) as Record<ClimbingStage, RequiredLevels[ClimbingStage]>;
}

const LEADING: readonly string[] = ["information", "technical", "human"];
