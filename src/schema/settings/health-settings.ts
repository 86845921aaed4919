import { setting, type NamedSetting, type NamedSettings } from "./setting";

/** Weights, scales and cuts of health. All are our operationalisation. */
export const healthSettings = {
  "health: weight activity": weight(25),
  "health: weight revenue trend": weight(15),
  "health: weight wallet trend": weight(10),
  "health: weight quality": weight(20),
  "health: weight service": weight(15),
  "health: weight conflict": weight(10),
  "health: weight payment": weight(5),
  "health: points for a change of one": setting(
    250,
    [0, 10_000],
    "Points for growth of 100%, or a whole wallet gained; no change is worth 50.",
  ),
  "health: agreed days to pay": setting(30, [1, 365], "Days from which payment loses points."),
  "health: healthy from": setting(70, [0, 100], "Health from which a relationship is healthy."),
  "health: at risk below": setting(50, [0, 100], "Health below which it is at risk."),
  "health: completeness for a band": setting(
    0.6,
    [0, 1],
    "Known share of the weights below which there is no band.",
  ),
  "health: steady within": setting(3, [0, 100], "Points up to which a change is noise."),
} as const satisfies NamedSettings;

function weight(value: number): NamedSetting {
  return setting(value, [0, 100], "Weight of this part of health.");
}
