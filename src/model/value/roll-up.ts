import type { KamError } from "../errors";
import type { TreeNode } from "./unit-tree";

/** White space of one unit in one product, filed under a node of a tree. */
export interface Entry {
  readonly node: string;
  /** What it is of the other kind: the product under a unit, the unit under a product. */
  readonly item: string;
  /** `undefined` where it is unknown. */
  readonly known: { readonly potential: number; readonly open: number } | undefined;
  readonly fault?: KamError | undefined;
}

export interface Sums {
  readonly potential: number;
  readonly open: number;
  readonly knownCount: number;
  readonly unknownCount: number;
  /** White space of each item that has any. */
  readonly openItems: ReadonlyMap<string, number>;
}

export interface RolledNode {
  readonly id: string;
  readonly level: number;
  readonly children: readonly RolledNode[];
  readonly own: Sums;
  /** Its own and those of all below it, each once. */
  readonly all: Sums;
  /** Why it has no answer: its own fault, or one of those below it. */
  readonly fault: KamError | undefined;
}

/**
 * Adds white space up from the leaves of a tree to its tops.
 *
 * Nodes with no entry, own or below, are left out: nothing is known of them. A fault below is a
 * fault of all above it, as a sum without that part would be wrong.
 *
 * @param trees - Nodes with ids of their own.
 * @param entries - n >= 0 entries, each filed under one node.
 * @returns The same trees with sums; the tops add up to all entries.
 * @example
 * rollUp([{ id: "A", level: 1, children: [] }], [{ node: "A", item: "pumps", known: { potential: 100, open: 60 } }])[0].all.open; // 60
 * @see Ours.
 */
export function rollUp(
  trees: readonly TreeNode[],
  entries: readonly Entry[],
): readonly RolledNode[] {
  const filed = new Map<string, Entry[]>();
  for (const entry of entries) {
    const others = filed.get(entry.node);
    if (others === undefined) filed.set(entry.node, [entry]);
    else others.push(entry);
  }
  const roll = ({ id, level, children, fault }: TreeNode): readonly RolledNode[] => {
    const rolled = children.flatMap(roll);
    const own = filed.get(id) ?? [];
    if (own.length === 0 && rolled.length === 0) return [];
    const ownSums = sumsOf(own);
    const first = fault ?? own.find((entry) => entry.fault)?.fault;
    return [
      {
        id,
        level,
        children: rolled,
        own: ownSums,
        all: rolled.map(({ all }) => all).reduce(together, ownSums),
        fault: first ?? rolled.find((child) => child.fault)?.fault,
      },
    ];
  };
  return trees.flatMap(roll);
}

function sumsOf(entries: readonly Entry[]): Sums {
  const known = entries.flatMap((entry) => entry.known ?? []);
  const openItems = new Map<string, number>();
  for (const { item, known: amounts } of entries) {
    const open = amounts?.open ?? 0;
    if (open > 0) openItems.set(item, (openItems.get(item) ?? 0) + open);
  }
  return {
    potential: known.reduce((sum, { potential }) => sum + potential, 0),
    open: known.reduce((sum, { open }) => sum + open, 0),
    knownCount: known.length,
    unknownCount: entries.length - known.length,
    openItems,
  };
}

function together(one: Sums, other: Sums): Sums {
  const openItems = new Map(one.openItems);
  for (const [item, open] of other.openItems)
    openItems.set(item, (openItems.get(item) ?? 0) + open);
  return {
    potential: one.potential + other.potential,
    open: one.open + other.open,
    knownCount: one.knownCount + other.knownCount,
    unknownCount: one.unknownCount + other.unknownCount,
    openItems,
  };
}
