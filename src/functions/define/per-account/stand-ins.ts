import type { Settings } from "../../../reading/settings";
import { NAMED_SETTINGS } from "../../../schema/settings";
import type { NamedSetting } from "../../../schema/settings/setting";
import type { ExplainedValue } from "../explanation";
import type { Told } from "./rule";

/** An input that is not given says what is used in its place, where that is a setting. */
export function withStandIn(
  value: ExplainedValue,
  { standIns = {} }: Told,
  { settings }: { readonly settings: Settings },
): ExplainedValue {
  const name = standIns[value.label];
  if (name === undefined || value.value !== undefined) return value;
  return { ...value, instead: settings.value(name), ...rateField(NAMED_SETTINGS[name]) };
}

/** A rate is shown in percent too. */
export function rateField({ isFraction }: NamedSetting): Pick<ExplainedValue, "field"> {
  return isFraction === true ? { field: { kind: "number", unit: "share" } } : {};
}
