import { healthSettings } from "./health-settings";
import { serviceSettings } from "./service-settings";
import { setting, type NamedSettings } from "./setting";

/** Relationship: health, service, conflict, freshness, coverage. All are our operationalisation unless the meaning says otherwise. */
export const relationshipSettings = {
  "goal fit: least shared goals": setting(3, [2, 100], "Goals both must rank for an answer."),
  "goal fit: red below": setting(0, [-1, 1], "Fit below which goals are opposed."),
  "goal fit: amber below": setting(0.5, [-1, 1], "Fit below which goals need talking about."),
  "growth: greatest share of wallet": setting(
    0.5,
    [0.01, 1],
    "The greatest share an account would give one supplier.",
  ),
  "growth: horizon years": setting(3, [0.5, 30], "Years in which it could be reached."),
  ...serviceSettings,
  ...healthSettings,
  "freshness: half-life days": setting(
    180,
    [1, 10_000],
    "Days in which a fact loses half its worth.",
  ),
  "freshness: least": setting(
    0.25,
    [0.001, 0.999],
    "Freshness below which a fact counts as missing.",
  ),
  "coverage: least strength": setting(1, [0.01, 4], "Strength from which we know someone."),
  "communication: window days": setting(90, [1, 3650], "Days over which attendance is looked at."),
  "communication: least held": setting(
    0.5,
    [0, 1],
    "Share of planned exchanges held, below which communication is scarce.",
  ),
} as const satisfies NamedSettings;
