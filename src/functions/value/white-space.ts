import { invalidInput, notAvailable, type KamError } from "../../model/errors";
import { ownPotentials, type OwnPotential } from "../../model/value/own-potential";
import { rollUp, type Entry, type RolledNode } from "../../model/value/roll-up";
import type { TreeNode } from "../../model/value/unit-tree";
import type { AnswerCell, AnswerGrid } from "../answer";
import { accountRow, tableInputs } from "../classification/account-row";
import type { Position } from "../define";
import { explained } from "../explained";
import type { Explanation } from "../explanation";
import { round } from "../round";
import { potentialColumns } from "../tables/potential-columns";
import type { PotentialRow, Potentials } from "./potential-table";

/** The arguments of a call, read. */
export interface WhiteSpaceCall {
  readonly potentials: Potentials;
  readonly units: readonly TreeNode[] | undefined;
  readonly by: "unit" | "product";
  readonly headers: boolean | undefined;
}

/** A line filed under a node of the tree that is answered by. */
interface FiledEntry extends Entry {
  readonly line: PotentialRow;
  readonly flag: OwnPotential["flag"];
}

const ALL_PRODUCTS = "all products";
const SHOWN_LINES = 8;

export function answerWhiteSpace(call: WhiteSpaceCall): AnswerGrid {
  const { nodes, entries } = measure(call);
  const flags = flagsByNode(entries);
  const rows = nodes.map((node) => toRow(node, flags.get(node.id) ?? []));
  return (call.headers ?? true) ? [headersOf(call.by), ...rows] : rows;
}

export function explainWhiteSpace(
  call: WhiteSpaceCall,
  position: Position,
  source: string,
): Explanation {
  const { nodes, entries } = measure(call);
  const node = nodes[accountRow(position, { headers: call.headers, count: nodes.length })];
  if (node === undefined) throw notAvailable("this cell lies outside the answer");
  if (node.fault !== undefined) throw node.fault;
  const { all, own, children } = node;
  const headers = Object.keys(potentialColumns);
  return explained({
    question: `White space of ${labelOf(node.id)} with all below it`,
    answer: toRow(node, [])[3] ?? "",
    rule: [
      "Each line: potential less revenue, 0 where revenue is more.",
      "A line that includes the units below holds only what they do not state themselves.",
      `${all.knownCount} lines are known; ${all.unknownCount} with a blank amount are not counted.`,
    ],
    inputs: entries
      .filter((entry) => entry.node === node.id)
      .slice(0, SHOWN_LINES)
      .flatMap(({ line }) =>
        tableInputs(call.potentials.table, line.row, headers)
          .filter(({ origin }) => origin.kind === "cell")
          .map((value) => ({ ...value, label: `row ${line.row + 2}: ${value.label}` })),
      ),
    parts: [
      ...[...own.openItems].map(([item, open]) => ({ label: item, amount: open, how: "own" })),
      ...children.map((child) => ({
        label: labelOf(child.id),
        amount: child.all.open,
        how: `of a potential of ${round(child.all.potential)}`,
      })),
    ],
    source,
  });
}

/** Every node of the answer from the tops down, and every line filed under one. */
function measure({ potentials: { table, rows }, units, by }: WhiteSpaceCall): {
  readonly nodes: readonly RolledNode[];
  readonly entries: readonly FiledEntry[];
} {
  const trees = [...(units ?? []), ...strangers(rows, units, table.argument)];
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
  return { nodes: rolled.flatMap(flattened), entries };
}

/** Units that the tree does not have. Without a tree, every unit stands for itself. */
function strangers(
  rows: readonly PotentialRow[],
  units: readonly TreeNode[] | undefined,
  argument: string,
): readonly TreeNode[] {
  const known = new Set((units ?? []).flatMap(idsOf));
  return rows.flatMap((line) => {
    const id = unitKey(line);
    if (known.has(id)) return [];
    known.add(id);
    const node: TreeNode = { id, level: 1, children: [] };
    if (units === undefined || !line.hasUnit) return [node];
    const place = { argument, column: "account_id", row: line.row + 2 };
    return [{ ...node, fault: invalidInput(place, "the id of a unit of units", id) }];
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

function flattened(node: RolledNode): readonly RolledNode[] {
  return [node, ...node.children.flatMap(flattened)];
}

function flagsByNode(entries: readonly FiledEntry[]): ReadonlyMap<string, readonly string[]> {
  const flags = new Map<string, string[]>();
  for (const { node, item, flag } of entries) {
    if (flag === "") continue;
    flags.set(node, [...(flags.get(node) ?? []), `${flag}: ${item}`]);
  }
  return flags;
}

function headersOf(by: WhiteSpaceCall["by"]): readonly string[] {
  const [key, open] = by === "unit" ? ["account_id", "products"] : ["product", "units"];
  return [
    key,
    "level",
    "own_white_space",
    "white_space",
    `open_${open}`,
    "largest_open",
    "coverage",
    "unknown_lines",
    "flag",
  ];
}

function toRow(
  { id, level, own, all, children, fault }: RolledNode,
  flags: readonly string[],
): readonly AnswerCell[] {
  if (fault !== undefined) {
    const name = id.startsWith("\n") ? fault : labelOf(id);
    return [name, ...new Array<AnswerCell>(8).fill(fault)];
  }
  const hasOwn = own.knownCount + own.unknownCount > 0 || children.length === 0;
  const unknown = notAvailable("no line has both potential and revenue, so white space is unknown");
  return [
    labelOf(id),
    level,
    hasOwn && own.knownCount === 0 ? unknown : own.open,
    all.knownCount === 0 ? unknown : all.open,
    all.openItems.size,
    largest(all.openItems),
    all.potential > 0
      ? 1 - all.open / all.potential
      : notAvailable("there is no potential to cover"),
    all.unknownCount,
    flags.join("; "),
  ];
}

function largest(items: ReadonlyMap<string, number>): string {
  let [name, most] = ["", 0];
  for (const [item, open] of items) if (open > most) [name, most] = [item, open];
  return name;
}
