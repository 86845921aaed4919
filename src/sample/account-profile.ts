import type { Random } from "./random";

/** What an account is like before anything is measured of it: every fact in its row follows from this. */
export interface AccountProfile {
  readonly situation: Situation;
  /** Place by size, 0 the largest, 1 the smallest. */
  readonly smallness: number;
  /** Share of what it buys that it buys from us, 0 to 1. */
  readonly shareOfWallet: number;
  /** How close the two firms work together, 0 to 1. */
  readonly closeness: number;
  /** How well its own business goes, and how well we suit it, 0 to 1. */
  readonly momentum: number;
}

/**
 * - `prospect`: no order yet. `lapsed`: nothing in the last 12 months.
 * - `leaving`: notice was given. `costly`: serving it costs more than it brings.
 * - `little known`: most of what could be known is not.
 */
export type Situation = "usual" | "prospect" | "lapsed" | "leaving" | "costly" | "little known";

/** How many accounts are in which situation, and between which sizes they lie. */
const SITUATIONS: readonly {
  readonly situation: Situation;
  readonly count: number;
  readonly smallest: number;
  readonly largest: number;
}[] = [
  { situation: "prospect", count: 2, largest: 0.25, smallest: 0.7 },
  { situation: "leaving", count: 1, largest: 0.2, smallest: 0.5 },
  { situation: "costly", count: 2, largest: 0.2, smallest: 0.6 },
  { situation: "little known", count: 2, largest: 0.4, smallest: 0.9 },
  { situation: "lapsed", count: 2, largest: 0.5, smallest: 1 },
];

/** Half of the accounts buy nearly all from us, the others from several suppliers. */
const SINGLE_SOURCE = { probability: 0.58, least: 0.64, most: 0.9 };
/** Nobody becomes a large account with a small share of its wallet. */
const SEVERAL_SOURCES = { leastOfLargest: 0.4, leastOfSmallest: 0.06, most: 0.56 };
/** Who buys nearly all from us is mostly an old customer that grows slowly. */
const MOMENTUM = { usual: { least: 0.45, most: 1 }, mature: { least: 0, most: 0.45 } };
/** What closeness comes from: size, share of wallet, chance. */
const CLOSENESS = { size: 0.3, wallet: 0.35, chance: 0.35 };
/** Above 1 most relationships are distant and few are close. */
const CLOSENESS_BEND = 1.7;

/** Profiles from the largest account to the smallest. */
export function drawProfiles(random: Random, count: number): readonly AccountProfile[] {
  const situations = drawSituations(random, count);
  const drawn = situations.map((situation, place) => {
    const smallness = place / (count - 1);
    const shareOfWallet = drawShareOfWallet(random, smallness);
    const isMature = shareOfWallet >= SINGLE_SOURCE.least;
    const { least, most } = isMature ? MOMENTUM.mature : MOMENTUM.usual;
    const momentum = random.between(least, most);
    const warmth =
      CLOSENESS.size * (1 - smallness) +
      CLOSENESS.wallet * shareOfWallet +
      CLOSENESS.chance * random.next();
    return { situation, smallness, shareOfWallet, momentum, warmth };
  });
  const ranking = drawn.map(({ warmth }) => warmth).sort((one, other) => one - other);
  return drawn.map(({ warmth, ...profile }) => ({
    ...profile,
    closeness: (ranking.indexOf(warmth) / (count - 1)) ** CLOSENESS_BEND,
  }));
}

function drawShareOfWallet(random: Random, smallness: number): number {
  if (random.chance(SINGLE_SOURCE.probability)) {
    return random.between(SINGLE_SOURCE.least, SINGLE_SOURCE.most);
  }
  const { leastOfLargest, leastOfSmallest, most } = SEVERAL_SOURCES;
  return random.between(leastOfLargest + (leastOfSmallest - leastOfLargest) * smallness, most);
}

function drawSituations(random: Random, count: number): readonly Situation[] {
  const drawn = new Array<Situation>(count).fill("usual");
  for (const { situation, count: wanted, largest, smallest } of SITUATIONS) {
    const places = [...drawn.keys()].filter((place) => {
      const smallness = place / (count - 1);
      return drawn[place] === "usual" && smallness >= largest && smallness <= smallest;
    });
    for (const place of random.shuffle(places).slice(0, wanted)) drawn[place] = situation;
  }
  return drawn;
}
