import type { SettingName } from "../../schema/settings";
import type { Settings } from "../../reading/settings";

/** The same settings, and the names of those whose value was asked for. */
export interface SettingsRead {
  readonly settings: Settings;
  /** Grows while the settings are read. */
  readonly read: ReadonlySet<SettingName>;
}

/** Notes which settings an answer rests on as it reads them, so that a list of them cannot go astray. */
export function settingsRead(settings: Settings): SettingsRead {
  const read = new Set<SettingName>();
  return {
    settings: {
      ...settings,
      value: (name) => {
        read.add(name);
        return settings.value(name);
      },
    },
    read,
  };
}
