import { CAPACITIES, type RequiredLevels } from "../../../model/classification/readiness";
import type { RelationshipRule } from "../../../model/classification/relationship";
import { stageLadder } from "../../../model/classification/stage";
import {
  INDICATORS,
  STAGES,
  type ClimbingStage,
  type IndicatorGate,
  type IntegrationGate,
  type StageRule,
} from "../../../model/classification/stage-rule";
import { invalidInput } from "../../../model/errors";
import type { Settings } from "../../../reading/settings";
import { isNamedSetting } from "../../../schema/settings";
import { integrationTerms } from "../../define/integration-terms";

/** All that the settings say of stages, targets and counsel. */
export function relationshipRule(settings: Settings): RelationshipRule {
  return {
    ladder: stageLadder(stageRule(settings)),
    kraljicCut: settings.value("stage: Kraljic cut"),
    required: requiredLevels(settings),
    forms: integrationTerms(settings),
  };
}

/** Bands and gates in force. */
function stageRule(settings: Settings): StageRule {
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
