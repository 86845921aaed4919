import { invalidInput, type KamError } from "../../../model/errors";
import { ownPotentials, type OwnPotential } from "../../../model/value/own-potential";
import { rollUp, type Entry, type RolledNode } from "../../../model/value/roll-up";
import { otherCase } from "../../../model/other-case";
import type { TreeNode } from "../../../model/value/unit-tree";
import { type AccountId, firstSpellings } from "../../../model/account-id";
import { ALL_PRODUCTS, type PotentialRow, type Potentials } from "./potential-table";
import type { Units } from "./unit-table";

/** The arguments of a call, read. */
export interface WhiteSpaceCall {
  readonly potentials: Potentials;
  readonly units: Units | undefined;
  readonly by: "unit" | "product";
  readonly headers: boolean | undefined;
}

/** A line filed under a node of the tree that is answered by. */
export interface FiledEntry extends Entry {
  readonly line: PotentialRow;
  readonly flag: OwnPotential["flag"];
}

/** What a node and what an item is called: a unit by its id as it was handed over. */
export interface Names {
  readonly ofNode: (id: string) => AccountId;
  readonly ofItem: (item: string) => AccountId;
}

/** Every node of the answer from the tops down, and every line filed under one. */
export function measureWhiteSpace({ potentials: { table, rows }, units, by }: WhiteSpaceCall): {
  readonly nodes: readonly RolledNode[];
  readonly entries: readonly FiledEntry[];
  readonly names: Names;
} {
  const trees = [...(units?.trees ?? []), ...strangers(rows, units?.trees, table.argument)];
  const faults = faultsByUnit(trees);
  const sound = rows.filter(({ fault }) => fault === undefined);
  const own = ownPotentials(sound, trees);
  const entries = rows.map((line): FiledEntry => {
    const { known, flag = "" } = own.get(line) ?? { known: undefined };
    const unit = unitKey(line);
    const fault = line.fault ?? faults.get(unit);
    return by === "unit"
      ? { node: unit, item: line.product, known, fault, line, flag }
      : { node: productKey(line), item: unit, known, fault, line, flag };
  });
  const rolled = rollUp(by === "unit" ? trees : [productTree(rows)], entries);
  const unitOf = firstSpellings([...rows.flatMap(({ id = [] }) => id), ...(units?.ids ?? [])]);
  const names =
    by === "unit" ? { ofNode: unitOf, ofItem: same } : { ofNode: labelOf, ofItem: unitOf };
  return { nodes: rolled.flatMap(flattened), entries, names };
}

/** Units that the tree does not have. Without a tree, every unit stands for itself. */
function strangers(
  rows: readonly PotentialRow[],
  units: readonly TreeNode[] | undefined,
  argument: string,
): readonly TreeNode[] {
  const ids = (units ?? []).flatMap(idsOf);
  const known = new Set(ids);
  const almostOf = otherCase(ids);
  return rows.flatMap((line) => {
    const id = unitKey(line);
    if (known.has(id)) return [];
    known.add(id);
    const node: TreeNode = { id, level: 1, children: [] };
    if (units === undefined || !line.hasUnit) return [node];
    const place = { argument, column: "account_id", row: line.row + 2 };
    const almost = almostOf(id);
    const hint = almost === undefined ? "" : ` ("${almost}" differs by case)`;
    const expected = `an account_id of the table units${hint}`;
    return [{ ...node, fault: invalidInput(place, expected, id) }];
  });
}

function idsOf({ id, children }: TreeNode): readonly string[] {
  return [id, ...children.flatMap(idsOf)];
}

function faultsByUnit(trees: readonly TreeNode[]): ReadonlyMap<string, KamError> {
  const faults = new Map<string, KamError>();
  const visit = ({ id, children, fault }: TreeNode): void => {
    if (fault !== undefined) faults.set(id, fault);
    children.forEach(visit);
  };
  trees.forEach(visit);
  return faults;
}

/** Products under their groups, groups under all; a product without a group directly under all. */
function productTree(rows: readonly PotentialRow[]): TreeNode {
  const products = new Map(
    rows.filter(({ hasProduct }) => hasProduct).map((line) => [productKey(line), line.group]),
  );
  const leaves = (wanted: string | undefined, level: number): readonly TreeNode[] =>
    [...products]
      .filter(([, group]) => group === wanted)
      .map(([id]) => ({ id, level, children: [] }));
  const groups = [...new Set(products.values())].filter((group) => group !== undefined);
  return {
    id: ALL_PRODUCTS,
    level: 1,
    children: [
      ...groups.map((group) => ({ id: `group\n${group}`, level: 2, children: leaves(group, 3) })),
      ...leaves(undefined, 2),
    ],
  };
}

/** A line whose unit cannot be read stands for itself. */
function unitKey({ hasUnit, unit, row }: PotentialRow): string {
  return hasUnit ? unit : `\n${row}`;
}

/** A line whose product cannot be read is known to belong to all products, and to no more. */
function productKey({ hasProduct, product }: PotentialRow): string {
  return hasProduct ? `product\n${product}` : ALL_PRODUCTS;
}

/** Keys hold what they are of before a line break, which no cell of an id begins with. */
function labelOf(id: string): string {
  return id.slice(id.indexOf("\n") + 1);
}

function same(product: string): string {
  return product;
}

function flattened(node: RolledNode): readonly RolledNode[] {
  return [node, ...node.children.flatMap(flattened)];
}
