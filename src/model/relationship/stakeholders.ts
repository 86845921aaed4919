import { naturalOrder } from "../natural-order";

/** One line of the contacts of an account: a person, and perhaps who of us looks after them. */
export interface ContactLine {
  readonly person: string;
  readonly isTheirs: boolean;
  /** Whether this person matters for what is bought; `undefined` is unknown. */
  readonly matters: boolean | undefined;
  /** How well we know them, 0 (not at all) to 4; `undefined` is unknown. */
  readonly strength: number | undefined;
  readonly role: string | undefined;
  readonly level: string | undefined;
  /** Who of us keeps this contact. */
  readonly owner: string | undefined;
  readonly lastContact: number | undefined;
}

/** A person of the account with all their lines: several of us may know them. */
export interface Stakeholder {
  readonly person: string;
  readonly matters: boolean | undefined;
  /** The best of their lines; `undefined` when none is known. */
  readonly strength: number | undefined;
  readonly lines: readonly ContactLine[];
}

/**
 * Gathers the people of an account from its contact lines, by their names in any case.
 *
 * @param lines - Contact lines, ours among them.
 * @returns The account's people by name; someone matters when one line says so.
 * @example
 * stakeholdersOf([{ person: "Ada", isTheirs: true, matters: true, strength: 2 }, { person: "ada", isTheirs: true, strength: 3 }]).map(({ strength }) => strength); // [3]
 * @see Our operationalisation.
 */
export function stakeholdersOf(lines: readonly ContactLine[]): readonly Stakeholder[] {
  const byName = new Map<string, ContactLine[]>();
  for (const line of lines) {
    if (!line.isTheirs) continue;
    const name = line.person.toLowerCase();
    const gathered = byName.get(name);
    if (gathered === undefined) byName.set(name, [line]);
    else gathered.push(line);
  }
  return [...byName]
    .sort(([one], [other]) => naturalOrder(one, other))
    .map(([, gathered]) => ({
      person: distinctNames(gathered.map(({ person }) => person))[0] ?? "",
      matters: whetherMatters(gathered),
      strength: bestStrength(gathered),
      lines: gathered,
    }));
}

function whetherMatters(lines: readonly ContactLine[]): boolean | undefined {
  if (lines.some(({ matters }) => matters === true)) return true;
  return lines.some(({ matters }) => matters === false) ? false : undefined;
}

/**
 * How well we know someone by the best of these lines.
 *
 * @param lines - Lines of one person.
 * @returns 0 to 4; `undefined` when no line says.
 * @example
 * bestStrength([{ strength: 1 }, { strength: undefined }, { strength: 3 }]); // 3
 * @see Our operationalisation.
 */
export function bestStrength(lines: readonly Pick<ContactLine, "strength">[]): number | undefined {
  const known = lines.flatMap(({ strength }) => strength ?? []);
  return known.length === 0 ? undefined : known.reduce((best, each) => Math.max(best, each), 0);
}

/**
 * Names in natural order, each once, whatever their case.
 *
 * @param names - Names; `undefined` is left out.
 * @returns The names in natural order.
 * @example
 * distinctNames(["buyer", "Decider", "decider", undefined]); // ["buyer", "Decider"]
 * @see Our operationalisation.
 */
export function distinctNames(names: readonly (string | undefined)[]): readonly string[] {
  const byName = new Map<string, string>();
  for (const name of names) {
    if (name === undefined) continue;
    const key = name.toLowerCase();
    const written = byName.get(key);
    // Of several spellings the same one, in whichever order they come.
    if (written === undefined || name < written) byName.set(key, name);
  }
  return [...byName].sort(([one], [other]) => naturalOrder(one, other)).map(([, name]) => name);
}
