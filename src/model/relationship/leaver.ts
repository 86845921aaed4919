import { exceeds } from "../statistics/reaches";
import { fault } from "../errors";
import {
  bestStrength,
  distinctNames,
  stakeholdersOf,
  type ContactLine,
  type Stakeholder,
} from "./stakeholders";

export interface LeaverRisk {
  /** Who of us takes most with them, or who was asked about. */
  readonly person: string;
  /** Coverage of those who matter, each weighed by the best contact strength, 0 to 1. */
  readonly coverage: number;
  /** The same without what hangs on this person alone. */
  readonly coverageWithout: number;
  readonly drop: number;
  /** Stakeholders that matter, known today, and known to nobody else of us. */
  readonly lost: number;
}

const STRONGEST = 4;

/**
 * What leaves with one of our people.
 *
 *     weighted coverage = sum of (best strength of i) / (4 n),  over n stakeholders that matter
 *     drop = weighted coverage - the same without the lines of the person who leaves
 *
 * A contact that names none of us stays, whoever leaves.
 *
 * @param lines - Contact lines of one account; strength from 0 to 4. Stakeholders whose strength is
 *   unknown are left out.
 * @param person - Who leaves; if left out, the one who takes most (of equals the first by name).
 * @returns The person, the weighted coverage with and without them, and how many contacts are lost.
 * @throws {KamError} `not-available` when nobody is listed who matters and whose contact strength is known,
 *   or when no contact names one of us.
 * @example
 * leaverRisk([{ person: "A", isTheirs: true, matters: true, strength: 4, owner: "Ines" }, { person: "B", isTheirs: true, matters: true, strength: 2, owner: "Marek" }]).drop; // 0.5
 * @see Our operationalisation.
 */
export function leaverRisk(lines: readonly ContactLine[], person?: string): LeaverRisk {
  const people = stakeholdersOf(lines).filter(
    ({ matters, strength }) => matters === true && strength !== undefined,
  );
  if (people.length === 0) {
    throw fault("nobody-rated", {});
  }
  const leaver = person ?? whoTakesMost(people);
  if (leaver === undefined) throw fault("no-owner", {});
  return riskOf(people, leaver);
}

function whoTakesMost(people: readonly Stakeholder[]): string | undefined {
  const taken = new Map<string, number>();
  for (const { strength = 0, lines } of people) {
    for (const owner of distinctNames(lines.map((line) => line.owner))) {
      const name = owner.toLowerCase();
      const drop = strength - (bestStrength(linesWithout(lines, owner)) ?? 0);
      taken.set(name, (taken.get(name) ?? 0) + drop);
    }
  }
  const owners = distinctNames(people.flatMap(({ lines }) => lines.map(({ owner }) => owner)));
  const takenBy = (owner: string | undefined): number => taken.get(owner?.toLowerCase() ?? "") ?? 0;
  const [first, ...others] = owners;
  return others.reduce(
    (most, owner) => (exceeds(takenBy(owner), takenBy(most)) ? owner : most),
    first,
  );
}

function linesWithout(lines: readonly ContactLine[], person: string): readonly ContactLine[] {
  const leaver = person.toLowerCase();
  return lines.filter(({ owner }) => owner?.toLowerCase() !== leaver);
}

function riskOf(people: readonly Stakeholder[], person: string): LeaverRisk {
  const remaining = people.map(({ lines }) => bestStrength(linesWithout(lines, person)));
  const coverage = weightedCoverage(people.map(({ strength }) => strength));
  const coverageWithout = weightedCoverage(remaining);
  const lost = people.filter(
    ({ strength = 0 }, index) => strength > 0 && (remaining[index] ?? 0) === 0,
  ).length;
  return { person, coverage, coverageWithout, drop: coverage - coverageWithout, lost };
}

function weightedCoverage(strengths: readonly (number | undefined)[]): number {
  const sum = strengths.reduce<number>((total, strength) => total + (strength ?? 0), 0);
  return sum / (STRONGEST * strengths.length);
}
