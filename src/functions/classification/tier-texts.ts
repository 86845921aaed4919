import { triedGate, triedGates } from "../../model/portfolio/tier";
import type { Quadrant } from "../../model/portfolio/quadrant";
import type { Tier, TierDecision, TriedGate } from "../../model/portfolio/tier-rule";
import { round } from "../round";
import type { TierOutcome } from "./tier-outcome";

/** Why this tier: the gate, then what memory and cap made of it. */
export function tierReason({ decision, held, place }: TierOutcome): string {
  const gate = gateReason(decision);
  const past = held.reason === "" ? "" : `${held.reason}. `;
  if (place?.isCut !== true) return `${past}${gate}`;
  const cut = `cut by the cap: rank ${place.rank}, closeness ${round(place.closeness)}; would be ${held.tier}. `;
  return `${cut}${past}${gate}`;
}

/** Why the gates give this tier, and what kept the account from the one its quadrant points to. */
function gateReason(decision: TierDecision): string {
  const { tier, quadrant } = decision;
  const entered = textsOf(triedGate(decision, tier), true);
  const why = entered.length > 0 ? entered : "no other gate lets it in";
  const aim = quadrant === undefined ? undefined : AIM[quadrant];
  const lacks = aim === undefined || aim === tier ? "" : textsOf(triedGate(decision, aim), false);
  return lacks.length > 0 ? `${why}. For ${aim ?? ""} it lacks: ${lacks}` : why;
}

/** The tests of a gate that hold, or that do not, in words. */
function textsOf(gate: TriedGate | undefined, holding: boolean): string {
  const tests = gate?.tests.filter(({ holds }) => holds === holding) ?? [];
  return tests.map(({ says }) => says).join("; ");
}

/** The tier that a quadrant points to. */
const AIM: Readonly<Partial<Record<Quadrant, Tier>>> = {
  Strategic: "Strategic key",
  Star: "Key - develop",
  Status: "Key - maintain",
};

/** Each step from the gates to the tier, as sentences. */
export function tierSteps({ tier, decision, held, place }: TierOutcome): readonly string[] {
  return [
    ...triedGates(decision).map((gate) => {
      const failed = textsOf(gate, false);
      if (failed !== "") return `Not ${gate.tier}: it is not so that: ${failed}.`;
      return `${gate.tier}, as this holds: ${textsOf(gate, true) || "it is open to all"}.`;
    }),
    held.reason === ""
      ? "Nothing of the last closed period holds it back."
      : `It is ${held.reason}.`,
    place === undefined
      ? "All key accounts have a place under the cap."
      : `There are more key accounts than places: rank ${place.rank}, closeness ${round(place.closeness)}.`,
    `So the tier is ${tier}.`,
  ];
}
