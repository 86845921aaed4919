import { fault, type KamError } from "../errors";
import { naturalOrder } from "../natural-order";
import { otherCase } from "../other-case";

/** More accounts of a cycle than these are not named: what is said of it has to be read. */
const NAMED = 8;

const PARENT = { column: "parent_id" };

/**
 * Who stands at the top of each account's group, when every account may belong to another.
 *
 *     top(id) = id where it has no parent, else top(parent of id)
 *
 * An account whose way up leads into a cycle, or to an id that is not there, has no top: its value
 * says what is wrong, and the others are not touched by it. A cycle is named from its first id in
 * natural order on, so that every account in it is told the same.
 *
 * @param parents - Parent of each account by the account's id; `undefined` where it has none.
 * @returns By id the id at the top of its group, or the `invalid-input` error of this account.
 * @example
 * topOf(new Map([["A", undefined], ["B", "A"], ["C", "B"]])).get("C"); // "A"
 * @see Arithmetic of trees; common control as one customer: ASC 280-10-50-42, IFRS 8.34.
 */
export function topOf(
  parents: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string | KamError> {
  const tops = new Map<string, string | KamError>();
  const almostOf = otherCase(parents.keys());
  for (const id of parents.keys()) {
    const way = wayUp({ parents, tops, almostOf }, id);
    for (const each of way.ids) tops.set(each, way.top);
  }
  return tops;
}

interface Way {
  /** Accounts on the way up whose top was not known yet, the lowest first. */
  readonly ids: ReadonlySet<string>;
  readonly top: string | KamError;
}

interface Climb {
  readonly parents: ReadonlyMap<string, string | undefined>;
  /** Tops that are known already. */
  readonly tops: ReadonlyMap<string, string | KamError>;
  readonly almostOf: (id: string) => string | undefined;
}

// Climbs until the top is known; a loop, as a chain of accounts may be long.
function wayUp({ parents, tops, almostOf }: Climb, from: string): Way {
  const ids = new Set<string>();
  let id = from;
  for (;;) {
    const known = tops.get(id);
    if (known !== undefined) return { ids, top: known };
    if (ids.has(id)) return { ids, top: cycleOf([...ids], id) };
    ids.add(id);
    const parent = parents.get(id);
    if (parent === undefined) return { ids, top: id };
    if (!parents.has(parent)) return { ids, top: unknownParent(id, parent, almostOf) };
    id = parent;
  }
}

function unknownParent(
  id: string,
  parent: string,
  almostOf: (id: string) => string | undefined,
): KamError {
  return fault("unknown-parent", { id, parent, almost: almostOf(parent) }, PARENT);
}

function cycleOf(way: readonly string[], first: string): KamError {
  const cycle = way.slice(way.indexOf(first));
  const smallest = cycle.reduce((least, id) => (naturalOrder(id, least) < 0 ? id : least));
  const start = cycle.indexOf(smallest);
  const turned = [...cycle.slice(start), ...cycle.slice(0, start)];
  const named = { cycle: turned.slice(0, NAMED), more: Math.max(turned.length - NAMED, 0) };
  return fault("parents-in-cycle", named, PARENT);
}
