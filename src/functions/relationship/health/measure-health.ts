import { isTooOld, type FactsAge } from "../../define/aged-table";
import {
  health,
  HEALTH_PARTS,
  healthBand,
  type Health,
  type HealthBand,
  type HealthParts,
  type HealthRule,
  type HealthWeights,
} from "../../../model/relationship/health";
import type { ActivitySource, HealthScale } from "../../../model/relationship/health-parts";
import type { Standing } from "../../../model/classification/score";
import type { Settings } from "../../../reading/settings";
import type { KnownHealth } from "./health-evidence";

/** The health of an account, and all that it rests on. */
export interface MeasuredHealth {
  readonly parts: HealthParts;
  readonly activityFrom: ActivitySource | undefined;
  readonly gaps: KnownHealth["gaps"];
  readonly weights: HealthWeights;
  /** Its health is unknown where all facts are too old. */
  readonly result: Omit<Health, "health"> & { readonly health: number | undefined };
  readonly band: HealthBand;
  readonly standing: Standing;
}

/** All that settings say of health, read once per call. */
export interface HealthTerms {
  readonly scale: HealthScale;
  readonly weights: HealthWeights;
  readonly bands: HealthRule;
}

export function healthTerms(settings: Settings): HealthTerms {
  return {
    scale: {
      slope: settings.value("health: points for a change of one"),
      agreedDays: settings.value("health: agreed days to pay"),
      walletTolerance: settings.value("wallet: tolerated excess"),
    },
    weights: weightsOf(settings),
    bands: {
      healthy: settings.value("health: healthy from"),
      atRisk: settings.value("health: at risk below"),
      leastCompleteness: settings.value("health: completeness for a band"),
    },
  };
}

/** Weighs the parts by the settings in force, and puts the result into a band. */
export function measureHealth(
  { partsBy, activityFrom, gaps }: KnownHealth,
  { scale, weights, bands }: HealthTerms,
  age: FactsAge | undefined,
): MeasuredHealth {
  const parts = partsBy(scale);
  if (isTooOld(age)) return { parts, activityFrom, gaps, weights, ...NOTHING_KNOWN };
  const result = health(parts, weights);
  const { band, standing } = healthBand(result, bands);
  return { parts, activityFrom, gaps, weights, result, band, standing };
}

/** Facts were there, so the row is answered: it says that none of them counts any more. */
const NOTHING_KNOWN = {
  result: { health: undefined, completeness: 0, low: 0, high: 100 },
  band: "insufficient data",
  standing: "insufficient data",
} as const;

function weightsOf(settings: Settings): HealthWeights {
  return Object.fromEntries(
    HEALTH_PARTS.map((part) => [part, settings.value(`health: weight ${part}`)]),
  ) as HealthWeights;
}
