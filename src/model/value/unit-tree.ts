import { fault, type KamError } from "../errors";
import type { UnitChain } from "./faults";

/** A unit of a customer group and the unit it belongs to. */
export interface UnitOf {
  readonly id: string;
  /** `undefined` for the top of a group. */
  readonly parent: string | undefined;
}

export interface TreeNode {
  readonly id: string;
  /** 1 for the top. */
  readonly level: number;
  readonly children: readonly TreeNode[];
  /** What is wrong with its place in the tree. */
  readonly fault?: KamError;
}

/** Group, company, site. */
const MOST_LEVELS = 3;

/**
 * The trees of units behind their parents: group, company, site.
 *
 * A unit whose parent is not among the units stands at the top with a fault. Units in a circle, and
 * those below one, stand at the top with a fault that names the circle. Units below the third level
 * have a fault that names the chain.
 *
 * @param units - n >= 0 units with ids of their own, in any order.
 * @returns The tops, in the order of the units; every unit stands in exactly one tree.
 * @example
 * unitTrees([{ id: "A", parent: undefined }]); // [{ id: "A", level: 1, children: [] }]
 * @see Ours.
 */
export function unitTrees(units: readonly UnitOf[]): readonly TreeNode[] {
  const parents = new Map(units.map(({ id, parent }) => [id, parent]));
  const below = childrenByParent(units, parents);
  const placed = new Set<string>();
  const place = (id: string, level: number): TreeNode => {
    placed.add(id);
    const own = below.get(id) ?? [];
    const children =
      level < MOST_LEVELS ? own.map((child) => place(child, level + 1)) : tooDeep(id, level + 1);
    return { id, level, children };
  };
  // What lies too deep is laid out flat, so that no chain however long can exhaust the stack.
  const tooDeep = (id: string, level: number): readonly TreeNode[] => {
    const waiting = [...(below.get(id) ?? [])];
    for (const child of waiting) {
      placed.add(child);
      waiting.push(...(below.get(child) ?? []));
    }
    return waiting.map((child) => ({
      id: child,
      level,
      children: [],
      fault: deep(child, parents),
    }));
  };
  const tops = units.flatMap(({ id, parent }) => {
    if (parent === undefined) return [place(id, 1)];
    return parents.has(parent) ? [] : [{ ...place(id, 1), fault: orphan(parent) }];
  });
  const circling = units.filter(({ id }) => !placed.has(id));
  return [
    ...tops,
    ...circling.map(({ id }) => ({ id, level: 1, children: [], fault: circle(id, parents) })),
  ];
}

type Parents = ReadonlyMap<string, string | undefined>;

function childrenByParent(
  units: readonly UnitOf[],
  parents: Parents,
): ReadonlyMap<string, readonly string[]> {
  const below = new Map<string, string[]>();
  for (const { id, parent } of units) {
    if (parent === undefined || !parents.has(parent)) continue;
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [id]);
    else siblings.push(id);
  }
  return below;
}

function orphan(parent: string): KamError {
  return fault("parent-not-a-unit", { parent });
}

function deep(id: string, parents: Parents): KamError {
  const { chain } = climb(id, parents);
  return fault("too-many-levels", { most: MOST_LEVELS, ...named(chain.reverse()) });
}

function circle(id: string, parents: Parents): KamError {
  const { chain, again = id } = climb(id, parents);
  const round = [...chain.slice(chain.indexOf(again)), again];
  return fault("unit-above-itself", named(round));
}

// The unit and all above it, up to the top or to the unit that comes again.
function climb(id: string, parents: Parents): { chain: string[]; again?: string } {
  const chain = [id];
  const seen = new Set(chain);
  for (let up = parents.get(id); up !== undefined && parents.has(up); up = parents.get(up)) {
    if (seen.has(up)) return { chain, again: up };
    seen.add(up);
    chain.push(up);
  }
  return { chain };
}

/** Units of a chain that are named: what is said of it has to be read. */
const NAMED = 8;

function named(chain: readonly string[]): UnitChain {
  return { chain: chain.slice(0, NAMED), isCut: chain.length > NAMED };
}
