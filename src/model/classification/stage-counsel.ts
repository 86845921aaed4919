import { STAGES, type Stage } from "./stage-rule";
import type { TargetStage } from "./target-stage";

/**
 * What a stage and its target call for.
 *
 * `rescue`: it comes apart, so nothing else counts. `grow`: it stands below its target. `keep`: it
 * stands at its target. `ease off`: it stands closer than its target. `set a target`: nothing is
 * known of what limits it, so how far it should go is not known.
 */
export type StageCounsel = "rescue" | "grow" | "keep" | "ease off" | "set a target";

/**
 * What to do with a relationship, by where it stands and where it should stand.
 *
 * The goal is the right stage, not the highest: only below its target is a relationship to go further.
 *
 * @param stage - How far it has come, or Disintegrating.
 * @param target - How far it should go; `undefined` when nothing is known of what limits it.
 * @returns The counsel.
 * @example
 * stageCounsel("Cooperative", { stage: "Basic", binding: [] }); // "ease off"
 * @see Our operationalisation.
 */
export function stageCounsel(stage: Stage, target: TargetStage | undefined): StageCounsel {
  if (stage === "Disintegrating") return "rescue";
  if (target === undefined) return "set a target";
  const above = STAGES.indexOf(stage) - STAGES.indexOf(target.stage);
  if (above === 0) return "keep";
  return above < 0 ? "grow" : "ease off";
}
