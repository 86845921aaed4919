import { triedGate, triedGates } from "../../../model/classification/tier";
import { QUADRANT_WORDS } from "../../../model/classification/tier-tests";
import type { Quadrant } from "../../../model/classification/quadrant";
import {
  KEY_TIERS,
  type Tier,
  type TierDecision,
  type TriedGate,
} from "../../../model/classification/tier-rule";
import { round } from "../../define/explanation";
import type { TierOutcome } from "./tier-outcome";

/** Why this tier: the gate, then what memory and cap made of it. */
export function tierReason({ decision, held, place }: TierOutcome): string {
  const gate = gateReason(decision);
  const past = held.reason === "" ? "" : `${held.reason}. `;
  if (place?.isCut !== true) return `${past}${gate}`;
  const cut = `There is no place for it: rank ${place.rank} of the key accounts (closeness ${round(place.closeness)}); it would be ${held.tier}. `;
  return `${cut}${past}${gate}`;
}

/** Why the gates give this tier, and what kept the account from the one its quadrant points to. */
function gateReason(decision: TierDecision): string {
  const { tier } = decision;
  const entered = textsOf(triedGate(decision, tier), true);
  if (KEY_TIERS.includes(tier)) return `Key account by ${routesOf(decision)}: ${entered}.`;
  if (entered === "") return noKeyTier(decision);
  const missed = missedTier(decision);
  return missed === undefined ? `${capitalised(entered)}.` : `${capitalised(entered)}. ${missed}.`;
}

/** Why an account that no other gate lets in is no key account. */
function noKeyTier(decision: TierDecision): string {
  const { quadrant } = decision;
  const routes = routesOf(decision);
  const though = routes === "" ? "" : `, though it has the route of ${routes}`;
  const why =
    missedTier(decision) ?? (quadrant === undefined ? UNPLACED : QUADRANT_WORDS[quadrant]);
  return `No key tier is open to it${though}: ${why}.`;
}

const UNPLACED = "its attractiveness or our strength with it is unknown";

/** The tier that the quadrant points to, and what is in the way; `undefined` where nothing is. */
function missedTier(decision: TierDecision): string | undefined {
  const { tier, quadrant } = decision;
  const aim = quadrant === undefined ? undefined : AIM[quadrant];
  if (quadrant === undefined || aim === undefined || aim === tier) return undefined;
  const failed = textsOf(triedGate(decision, aim), false);
  return failed === ""
    ? undefined
    : `${aim} is where its quadrant ${quadrant} points, but ${failed}`;
}

/** The routes that are open to an account, as a person says them. */
function routesOf({ account }: TierDecision): string {
  return account.evidence.routes.join(" and ");
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
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
      if (failed !== "") return `Not ${gate.tier}: ${failed}.`;
      return `${gate.tier}: ${textsOf(gate, true) || "it is open to all"}.`;
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
