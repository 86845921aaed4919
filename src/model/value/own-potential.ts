import type { TreeNode } from "./unit-tree";

/** What a unit could buy of a product in 12 months, and buys from us; `undefined` is unknown. */
export interface PotentialLine {
  readonly unit: string;
  readonly product: string;
  readonly potential: number | undefined;
  readonly revenue: number | undefined;
  /** Whether both figures hold those of the units below as well. */
  readonly includesUnits: boolean;
}

/** What is left of a line once the units below it have their own. */
export interface OwnPotential {
  /** `undefined` where potential or revenue is unknown. */
  readonly known: { readonly potential: number; readonly open: number } | undefined;
  /** What a person should look at; "" if nothing. */
  readonly flag: "" | "potential below revenue" | "revenue below 0" | "units below exceed it";
}

interface Amounts {
  readonly potential: number;
  readonly revenue: number;
}

/**
 * White space of each line, so that no potential is counted twice (potential less revenue).
 *
 *     own = potential - sum of what the units below state of the product, if the line includes them
 *     white space = max(own potential - own revenue, 0)
 *
 * Revenue below 0 (credits above invoices) keeps its minus: it takes as much more to reach the potential.
 * A line with an unknown figure has no white space, and its unit's part stays with the line above.
 *
 * @param lines - At most one line a unit and product; money in 12 months, potential of 0 or more and
 *   revenue net of credits.
 * @param trees - The units, each once; a unit that is in no tree has no units below it.
 * @returns The own potential and white space of each line that stands in a tree.
 * @example
 * ownPotentials([{ unit: "A", product: "pumps", potential: 100, revenue: 40, includesUnits: false }], [{ id: "A", level: 1, children: [] }]).size; // 1
 * @see Our operationalisation of white space analysis.
 */
export function ownPotentials<L extends PotentialLine>(
  lines: readonly L[],
  trees: readonly TreeNode[],
): ReadonlyMap<L, OwnPotential> {
  const byUnit = new Map<string, L[]>();
  for (const line of lines) {
    const others = byUnit.get(line.unit);
    if (others === undefined) byUnit.set(line.unit, [line]);
    else others.push(line);
  }
  const found = new Map<L, OwnPotential>();
  // Adds up what the tree states of each product, each amount once.
  const gather = (node: TreeNode): ReadonlyMap<string, Amounts> => {
    const sums = new Map<string, Amounts>();
    for (const child of node.children) {
      for (const [product, amounts] of gather(child)) add(sums, product, amounts);
    }
    for (const line of byUnit.get(node.id) ?? []) {
      const own = ownAmounts(line, sums.get(line.product));
      found.set(line, own === undefined ? UNKNOWN : judged(own));
      if (own !== undefined) add(sums, line.product, own);
    }
    return sums;
  };
  for (const tree of trees) gather(tree);
  return found;
}

const UNKNOWN: OwnPotential = { known: undefined, flag: "" };

function add(sums: Map<string, Amounts>, product: string, { potential, revenue }: Amounts): void {
  const sum = sums.get(product) ?? { potential: 0, revenue: 0 };
  sums.set(product, { potential: sum.potential + potential, revenue: sum.revenue + revenue });
}

interface OwnAmounts extends Amounts {
  readonly isExceeded: boolean;
}

function ownAmounts(
  { potential, revenue, includesUnits }: PotentialLine,
  below: Amounts | undefined,
): OwnAmounts | undefined {
  if (potential === undefined || revenue === undefined) return undefined;
  if (!includesUnits || below === undefined) return { potential, revenue, isExceeded: false };
  // A line that is below 0 itself is credited; one of 0 or more that the units exceed is a mistake.
  const isCredited = revenue < 0;
  const rest = revenue - below.revenue;
  return {
    potential: Math.max(potential - below.potential, 0),
    revenue: isCredited ? rest : Math.max(rest, 0),
    isExceeded: below.potential > potential || (!isCredited && rest < 0),
  };
}

function judged({ potential, revenue, isExceeded }: OwnAmounts): OwnPotential {
  const known = { potential, open: Math.max(potential - revenue, 0) };
  if (isExceeded) return { known, flag: "units below exceed it" };
  if (revenue < 0) return { known, flag: "revenue below 0" };
  return { known, flag: revenue > potential ? "potential below revenue" : "" };
}
