import { activitySettings } from "./named-settings/activity-settings";
import { costSettings } from "./named-settings/cost-settings";
import { lifetimeSettings } from "./named-settings/lifetime-settings";
import { portfolioSettings } from "./named-settings/portfolio-settings";
import { relationshipSettings } from "./named-settings/relationship-settings";
import { stageSettings } from "./named-settings/stage-settings";
import { tierSettings } from "./named-settings/tier-settings";
import { valueSettings } from "./named-settings/value-settings";
import { weightsSettings } from "./named-settings/weights-settings";

/** Every cut and weight in use, with the default that holds until a person sets another. */
export const NAMED_SETTINGS = {
  ...tierSettings,
  ...stageSettings,
  ...portfolioSettings,
  ...weightsSettings,
  ...valueSettings,
  ...relationshipSettings,
  ...lifetimeSettings,
  ...activitySettings,
  ...costSettings,
} as const;

export type SettingName = keyof typeof NAMED_SETTINGS;

export function isNamedSetting(name: string): name is SettingName {
  return Object.hasOwn(NAMED_SETTINGS, name);
}
