import { minus, sum, toNumber, type Decimal } from "../money/decimal";
import { toAmount } from "../money/sum-noise";
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
  readonly potential: Decimal;
  readonly revenue: Decimal;
}

/**
 * White space of each line, so that no potential is counted twice (potential less revenue).
 *
 *     own = potential - sum of what the units below state of the product, if the line includes them
 *     white space = max(own potential - own revenue, 0)
 *
 * Revenue below 0 (credits above invoices) keeps its minus: it takes as much more to reach the potential.
 * Sums and differences are exact; amounts are read without the noise of a sum (`toAmount`).
 * A line with an unknown figure has no white space, and its unit's part stays with the line above.
 *
 * @param lines - At most one line per unit and product; money in 12 months, potential of 0 or more and
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

function add(sums: Map<string, Amounts>, product: string, amounts: Amounts): void {
  const before = sums.get(product);
  sums.set(product, before === undefined ? amounts : together(before, amounts));
}

function together(one: Amounts, other: Amounts): Amounts {
  return {
    potential: sum([one.potential, other.potential]),
    revenue: sum([one.revenue, other.revenue]),
  };
}

interface OwnAmounts extends Amounts {
  readonly isExceeded: boolean;
}

function ownAmounts(
  { potential, revenue, includesUnits }: PotentialLine,
  below: Amounts | undefined,
): OwnAmounts | undefined {
  if (potential === undefined || revenue === undefined) return undefined;
  const stated: Amounts = { potential: toAmount(potential), revenue: toAmount(revenue) };
  if (!includesUnits || below === undefined) return { ...stated, isExceeded: false };
  const left = {
    potential: minus(stated.potential, below.potential),
    revenue: minus(stated.revenue, below.revenue),
  };
  // A line that is below 0 itself is credited; one of 0 or more that the units exceed is a mistake.
  const isCredited = stated.revenue.digits < 0n;
  return {
    potential: atLeastNothing(left.potential),
    revenue: isCredited ? left.revenue : atLeastNothing(left.revenue),
    isExceeded: left.potential.digits < 0n || (!isCredited && left.revenue.digits < 0n),
  };
}

function judged({ potential, revenue, isExceeded }: OwnAmounts): OwnPotential {
  const left = minus(potential, revenue);
  const known = { potential: toNumber(potential), open: toNumber(atLeastNothing(left)) };
  if (isExceeded) return { known, flag: "units below exceed it" };
  if (revenue.digits < 0n) return { known, flag: "revenue below 0" };
  return { known, flag: left.digits < 0n ? "potential below revenue" : "" };
}

function atLeastNothing(decimal: Decimal): Decimal {
  return decimal.digits < 0n ? { digits: 0n, power: 0 } : decimal;
}
