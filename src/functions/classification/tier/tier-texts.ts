import type { Quadrant } from "../../../model/classification/quadrant";
import { testsOfGate, triedGates } from "../../../model/classification/tier-gates";
import {
  KEY_TIERS,
  type Tier,
  type TierRoutes,
  type TierTest,
} from "../../../model/classification/tier-rule";
import { round } from "../../define/explanation";
import { QUADRANT_WORDS, TEST_WORDS, UNPLACED, type ToldTier } from "./test-words";

/** Why this tier: the gate, then what memory and cap made of it. */
export function tierReason(told: ToldTier): string {
  const { place, beforeCap } = told.decision;
  const past = isHeld(told) ? `${heldText(told)}. ` : "";
  if (place?.isCut !== true) return `${past}${gateReason(told)}`;
  const cut = `There is no place for it: rank ${place.rank} of the key accounts (closeness ${round(place.closeness)}); it would be ${beforeCap}. `;
  return `${cut}${past}${gateReason(told)}`;
}

/** Why the gates give this tier, and what kept the account from the one its quadrant points to. */
function gateReason(told: ToldTier): string {
  const { proposed, routes } = told.decision;
  const entered = testsOf(told, proposed, "held");
  if (KEY_TIERS.includes(proposed)) {
    return `Key account by ${routeWords(routes).join(" and ")}: ${entered}.`;
  }
  if (entered === "") return noKeyTier(told);
  const missed = missedTier(told);
  return missed === undefined ? `${capitalised(entered)}.` : `${capitalised(entered)}. ${missed}.`;
}

/** Why an account that no other gate lets in is no key account. */
function noKeyTier(told: ToldTier): string {
  const { quadrant, routes } = told.decision;
  const open = routeWords(routes).join(" and ");
  const though = open === "" ? "" : `, though it has the route of ${open}`;
  const why = missedTier(told) ?? (quadrant === undefined ? UNPLACED : QUADRANT_WORDS[quadrant]);
  return `No key tier is open to it${though}: ${why}.`;
}

/** The tier that the quadrant points to, and what is in the way; `undefined` where nothing is. */
function missedTier(told: ToldTier): string | undefined {
  const { quadrant } = told.decision;
  const aim = quadrant === undefined ? undefined : AIM[quadrant];
  if (quadrant === undefined || aim === undefined) return undefined;
  const failed = testsOf(told, aim, "failed");
  return failed === ""
    ? undefined
    : `${aim} is where its quadrant ${quadrant} points, but ${failed}`;
}

/** The tier that a quadrant points to: a key tier always, and asked for only where the account has none. */
const AIM: Readonly<Partial<Record<Quadrant, Tier>>> = {
  Strategic: "Strategic key",
  Star: "Key - develop",
  Status: "Key - maintain",
};

/** The routes that are open to an account, as a person says them. */
export function routeWords(routes: TierRoutes): readonly string[] {
  return [
    ...(routes.profit ? ["profit"] : []),
    ...(routes.potential ? ["potential"] : []),
    ...(routes.strategicImportance ? ["strategic importance"] : []),
  ];
}

/** Each step from the routes to the tier, as sentences. */
export function tierSteps(told: ToldTier): readonly string[] {
  const { account, decision } = told;
  const { attractiveness, completeness, standing } = account;
  const { routes, place, tests, tier } = decision;
  return [
    `Routes open to it: ${routeWords(routes).join(" and ") || "none"}.`,
    `Attractiveness ${attractiveness === undefined ? "unknown" : round(attractiveness)}, ` +
      `completeness ${round(completeness)}: ${standing}.`,
    ...triedGates(tests).map((gate) => {
      const failed = inWords(told, gate.failed, "failed");
      if (failed !== "") return `Not ${gate.tier}: ${failed}.`;
      return `${gate.tier}: ${inWords(told, gate.held, "held") || "it is open to all"}.`;
    }),
    isHeld(told) ? `It is ${heldText(told)}.` : "Nothing of the last closed period holds it back.",
    place === undefined
      ? "All key accounts have a place under the cap."
      : `There are more key accounts than places: rank ${place.rank}, closeness ${round(place.closeness)}.`,
    `So the tier is ${tier}.`,
  ];
}

function isHeld({ decision }: ToldTier): boolean {
  return decision.memory === "by less than its margin";
}

function heldText({ decision, rule }: ToldTier): string {
  const { attractiveness, strength } = rule.margins;
  return (
    `held: the numbers give ${decision.proposed} for the first period, and a cut is passed by less than ` +
    `${attractiveness} (attractiveness) or ${strength} (strength)`
  );
}

/** The tests of a gate that hold, or that do not; empty where the gate was not tried. */
function testsOf(told: ToldTier, tier: Tier, which: "held" | "failed"): string {
  return inWords(told, testsOfGate(told.decision.tests, tier, which), which);
}

function inWords(told: ToldTier, tests: readonly TierTest[], which: "held" | "failed"): string {
  return tests.map((test) => TEST_WORDS[test][which](told)).join("; ");
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
