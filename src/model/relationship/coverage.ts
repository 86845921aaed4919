import { fault } from "../errors";
import { distinctNames, stakeholdersOf, type ContactLine, type Stakeholder } from "./stakeholders";

export interface Coverage {
  /** Stakeholders we know over those that matter, 0 to 1. */
  readonly coverage: number;
  /** Roles of those that matter, and those of them in which we know someone. */
  readonly roles: readonly string[];
  readonly missingRoles: readonly string[];
  /** True when all we know hangs on one person, of ours or of theirs; `undefined` is unknown. */
  readonly isSingleThread: boolean | undefined;
  /** Levels of the account on which we know someone who matters. */
  readonly levels: number;
  /** People of whom it is not known whether they matter, or whether we know them. */
  readonly unknown: number;
  /** Day of the last contact with anyone we know there. */
  readonly lastContact: number | undefined;
}

/**
 * How much of the buying centre we know, and whether all of it hangs on one thread.
 *
 *     coverage = stakeholders known / stakeholders that matter
 *
 * Someone whose strength is unknown is left out of both and counted, as nobody has said whether we
 * know them.
 *
 * @param lines - Contact lines of one account; strength from 0 (we do not know them) to 4.
 * @param leastStrength - Strength from which someone counts as known, above 0.
 * @returns Coverage, roles, levels, and whether all contacts run through one person of ours or
 *   there is only one there; without any contact that is `undefined`.
 * @throws {KamError} `not-available` when there is nobody who matters and whose strength is known.
 * @example
 * coverage([{ person: "A", isTheirs: true, matters: true, strength: 3 }, { person: "B", isTheirs: true, matters: true, strength: 0 }], 1).coverage; // 0.5
 * @see Our operationalisation of the contact matrix.
 */
export function coverage(lines: readonly ContactLine[], leastStrength: number): Coverage {
  const people = stakeholdersOf(lines);
  const isKnown = ({ strength }: Stakeholder): boolean =>
    strength !== undefined && strength >= leastStrength;
  const mattering = people.filter(({ matters }) => matters === true);
  const rated = mattering.filter(({ strength }) => strength !== undefined);
  if (rated.length === 0) {
    throw fault("nobody-rated", {});
  }
  const covered = rated.filter(isKnown);
  const known = people.filter(isKnown);
  const coveredRoles = rolesOf(covered).map((role) => role.toLowerCase());
  const roles = rolesOf(mattering);
  return {
    coverage: covered.length / rated.length,
    roles,
    missingRoles: roles.filter((role) => !coveredRoles.includes(role.toLowerCase())),
    isSingleThread: hangsOnOne(known),
    levels: distinctNames(linesOf(covered).map(({ level }) => level)).length,
    unknown:
      people.filter(({ matters }) => matters === undefined).length +
      (mattering.length - rated.length),
    lastContact: latest(linesOf(known).map(({ lastContact }) => lastContact)),
  };
}

function linesOf(people: readonly Stakeholder[]): readonly ContactLine[] {
  return people.flatMap(({ lines }) => lines);
}

function rolesOf(people: readonly Stakeholder[]): readonly string[] {
  return distinctNames(linesOf(people).map(({ role }) => role));
}

function hangsOnOne(known: readonly Stakeholder[]): boolean | undefined {
  if (known.length === 0) return undefined;
  if (known.length === 1) return true;
  const owners = linesOf(known)
    .filter(({ strength }) => strength !== 0)
    .map(({ owner }) => owner);
  if (distinctNames(owners).length > 1) return false;
  // Who is not named might be the second.
  return owners.includes(undefined) ? undefined : true;
}

function latest(days: readonly (number | undefined)[]): number | undefined {
  const known = days.filter((day) => day !== undefined);
  return known.length === 0 ? undefined : known.reduce((last, day) => Math.max(last, day));
}
