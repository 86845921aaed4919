import type { KamError } from "../errors";
import { exactSum } from "../statistics/exact-sum";
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
 * Sums are of the amounts as they are written, and rounded to the nearest number. Nodes with no entry, own or below, are left out: nothing is known of them. A fault below is a
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
        all: rolled.length === 0 ? ownSums : together([ownSums, ...rolled.map(({ all }) => all)]),
        fault: first ?? rolled.find((child) => child.fault)?.fault,
      },
    ];
  };
  return trees.flatMap(roll);
}

function sumsOf(entries: readonly Entry[]): Sums {
  const known = entries.flatMap((entry) => entry.known ?? []);
  return {
    potential: exactSum(known.map(({ potential }) => potential)),
    open: exactSum(known.map(({ open }) => open)),
    knownCount: known.length,
    unknownCount: entries.length - known.length,
    openItems: byItem(
      entries.flatMap(({ item, known: amounts }) =>
        amounts !== undefined && amounts.open > 0 ? [[item, amounts.open] as const] : [],
      ),
    ),
  };
}

function together(parts: readonly Sums[]): Sums {
  const added = (of: (sums: Sums) => number): number => exactSum(parts.map(of));
  return {
    potential: added(({ potential }) => potential),
    open: added(({ open }) => open),
    knownCount: added(({ knownCount }) => knownCount),
    unknownCount: added(({ unknownCount }) => unknownCount),
    openItems: byItem(parts.flatMap(({ openItems }) => [...openItems])),
  };
}

function byItem(open: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const amounts = new Map<string, number[]>();
  for (const [item, amount] of open) {
    const others = amounts.get(item);
    if (others === undefined) amounts.set(item, [amount]);
    else others.push(amount);
  }
  return new Map([...amounts].map(([item, each]) => [item, exactSum(each)] as const));
}
