import type { Place } from "../../model/errors";
import type { SettingName } from "../../schema/settings";
import type { Settings } from "../../reading/settings";

/** Where a person finds a setting; no row where our default holds. */
export function settingPlace({ origin }: Settings, name: SettingName): Place {
  const at = origin(name);
  const column = { argument: "settings", column: "value" };
  return at.kind === "cell" ? { ...column, row: at.row + 1 } : column;
}
