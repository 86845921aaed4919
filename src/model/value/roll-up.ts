import { sum, toDecimal, toNumber, type Decimal } from "../money/decimal";
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
 * fault of all above it, as a sum without that part would be wrong. Sums are exact: to the cent up to
 * 9,999,999,999,999.99, beyond which a number no longer tells its cents apart.
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
  const roll = (node: TreeNode): readonly Rolled[] => {
    const below = node.children.flatMap(roll);
    const entriesHere = filed.get(node.id) ?? [];
    return entriesHere.length === 0 && below.length === 0 ? [] : [rolled(node, entriesHere, below)];
  };
  return trees.flatMap(roll).map(({ node }) => node);
}

interface Rolled {
  readonly node: RolledNode;
  readonly all: ExactSums;
}

function rolled(
  { id, level, fault }: TreeNode,
  entries: readonly Entry[],
  below: readonly Rolled[],
): Rolled {
  const own = sumsOf(entries);
  const all = below.map((child) => child.all).reduce(together, own);
  const first = fault ?? entries.find((entry) => entry.fault)?.fault;
  const children = below.map(({ node }) => node);
  const ownSums = asNumbers(own);
  const node: RolledNode = {
    id,
    level,
    children,
    own: ownSums,
    all: below.length === 0 ? ownSums : asNumbers(all),
    fault: first ?? children.find((child) => child.fault)?.fault,
  };
  return { node, all };
}

/** Sums that were not made numbers yet, so that nothing is lost on the way up. */
interface ExactSums {
  readonly potential: Decimal;
  readonly open: Decimal;
  readonly knownCount: number;
  readonly unknownCount: number;
  readonly openItems: ReadonlyMap<string, Decimal>;
}

function sumsOf(entries: readonly Entry[]): ExactSums {
  const known = entries.flatMap((entry) => entry.known ?? []);
  const openItems = new Map<string, Decimal>();
  for (const { item, known: amounts } of entries) {
    const open = amounts?.open ?? 0;
    if (open > 0) addItem(openItems, item, toDecimal(open));
  }
  return {
    potential: sum(known.map(({ potential }) => toDecimal(potential))),
    open: sum(known.map(({ open }) => toDecimal(open))),
    knownCount: known.length,
    unknownCount: entries.length - known.length,
    openItems,
  };
}

function together(one: ExactSums, other: ExactSums): ExactSums {
  const openItems = new Map(one.openItems);
  for (const [item, open] of other.openItems) addItem(openItems, item, open);
  return {
    potential: sum([one.potential, other.potential]),
    open: sum([one.open, other.open]),
    knownCount: one.knownCount + other.knownCount,
    unknownCount: one.unknownCount + other.unknownCount,
    openItems,
  };
}

function addItem(items: Map<string, Decimal>, item: string, open: Decimal): void {
  const before = items.get(item);
  items.set(item, before === undefined ? open : sum([before, open]));
}

function asNumbers({ potential, open, openItems, ...counts }: ExactSums): Sums {
  return {
    ...counts,
    potential: toNumber(potential),
    open: toNumber(open),
    openItems: new Map([...openItems].map(([item, amount]) => [item, toNumber(amount)])),
  };
}
