import { repeatBuyingSettings } from "./settings/repeat-buying-settings";
import { costSettings } from "./settings/cost-settings";
import { lifetimeSettings } from "./settings/lifetime-settings";
import { portfolioSettings } from "./settings/portfolio-settings";
import { relationshipSettings } from "./settings/relationship-settings";
import { stageSettings } from "./settings/stage-settings";
import { tierSettings } from "./settings/tier-settings";
import { valueSettings } from "./settings/value-settings";
import { weightsSettings } from "./settings/weights-settings";

/** Every cut and weight in use, with the default that holds until a person sets another. */
export const NAMED_SETTINGS = {
  ...tierSettings,
  ...stageSettings,
  ...portfolioSettings,
  ...weightsSettings,
  ...valueSettings,
  ...relationshipSettings,
  ...lifetimeSettings,
  ...repeatBuyingSettings,
  ...costSettings,
} as const;

export type SettingName = keyof typeof NAMED_SETTINGS;

export function isNamedSetting(name: string): name is SettingName {
  return Object.hasOwn(NAMED_SETTINGS, name);
}
