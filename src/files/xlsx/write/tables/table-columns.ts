import { nameText } from "../../new/table-xml";
import { tableReferences } from "../../formula/table-references";
import type { Parts } from "../../parts/parts";
import type { TableRecord } from "../../read/workbook-record";
import { edited, type Edit } from "../../xml/edit-text";
import { child, childrenOf, descend, numberIn } from "../../xml/look-up";
import { newElement } from "../../xml/new-element";
import { prefixOf, setAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { broken, refused } from "../../xlsx-error";
import { formulasBesideCells } from "../formulas-beside-cells";

interface TableInHand {
  readonly xml: string;
  readonly root: XmlNode;
  readonly table: TableRecord;
  /** The names that its columns are to have. */
  readonly columns: readonly string[];
}

/** A column that is to be, and which of the old ones it is. */
interface Placed {
  readonly name: string;
  readonly old: number | undefined;
}

/** The columns of a table by their new names; one that was there keeps all else that is known of it. */
export function columnsEdit(parts: Parts, hand: TableInHand): readonly Edit[] {
  const { xml, root, table, columns } = hand;
  const names = table.columns.map(({ name }) => name);
  if (names.join("\n") === columns.join("\n")) return [];
  const list = child(root, "tableColumns");
  const nodes = childrenOf(list, "tableColumn");
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (list === undefined || first === undefined || last === undefined) {
    throw broken(`one whose table ${table.name} has no columns`);
  }
  const placed = placedColumns(names, columns);
  refuseMovedFilters(hand, placed);
  refuseNamed(parts, table, placed);
  const inside = columnTexts(xml, nodes, { names, placed });
  return [
    setAttribute(xml, list, "count", String(columns.length)),
    { start: first.start, end: last.end, text: inside.join("") },
  ];
}

function columnTexts(
  xml: string,
  nodes: readonly XmlNode[],
  { names, placed }: { readonly names: readonly string[]; readonly placed: readonly Placed[] },
): readonly string[] {
  let number = Math.max(...nodes.map((node) => numberIn(node, "id") ?? 0));
  const prefix = nodes[0] === undefined ? "" : prefixOf(nodes[0]);
  return placed.map(({ name, old = -1 }) => {
    const node = nodes[old];
    if (node !== undefined)
      return name === names[old] ? textOf(xml, node) : renamed(xml, node, name);
    number += 1;
    return newElement(`${prefix}tableColumn`, { id: number, name: nameText(name) });
  });
}

/**
 * A column is the old one of its name. Between two that are known so, others are those that stood there, renamed, where as
 * many stand there now.
 */
function placedColumns(names: readonly string[], columns: readonly string[]): readonly Placed[] {
  const placed = columns.map((name): Placed => ({ name, old: known(names.indexOf(name)) }));
  for (const { from, to } of unknownStretches(placed)) {
    const first = (placed[from - 1]?.old ?? -1) + 1;
    const behind = placed[to]?.old ?? names.length;
    const stood = names.slice(first, Math.max(first, behind));
    const isRenamed = stood.length === to - from && stood.every((name) => !columns.includes(name));
    if (!isRenamed) continue;
    for (let place = from; place < to; place += 1) {
      placed[place] = { name: columns[place] ?? "", old: first + place - from };
    }
  }
  return placed;
}

const known = (place: number): number | undefined => (place < 0 ? undefined : place);

/** Where columns stand that have no old name, each stretch by its first and the one behind its last. */
function unknownStretches(
  placed: readonly Placed[],
): readonly { readonly from: number; readonly to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  for (const [place, { old }] of placed.entries()) {
    if (old !== undefined) continue;
    const last = stretches.at(-1);
    if (last?.to === place) last.to = place + 1;
    else stretches.push({ from: place, to: place + 1 });
  }
  return stretches;
}

/** Filters know the columns by their places. */
function refuseMovedFilters({ root, table }: TableInHand, placed: readonly Placed[]): void {
  const isFiltered = descend(root, "autoFilter", "filterColumn") !== undefined;
  const stays = table.columns.every((_, place) => placed[place]?.old === place);
  if (isFiltered && !stays) {
    throw refused(
      `table ${table.name}: it is filtered, and its columns stand elsewhere: change them in Excel`,
    );
  }
}

/** What the grid does not show may refer to a column that is called otherwise now, or is gone. */
function refuseNamed(parts: Parts, table: TableRecord, placed: readonly Placed[]): void {
  const kept = new Set(placed.map(({ name }) => name));
  const gone = table.columns.map(({ name }) => name).filter((name) => !kept.has(name));
  if (gone.length === 0) return;
  const named = formulasBesideCells(parts)
    .flatMap(tableReferences)
    // Of a formula in a part nobody tells here in which table it stands.
    .filter((each) => each.table === "" || each.table.toLowerCase() === table.name.toLowerCase())
    .flatMap(({ columns }) => columns.map((column) => column.toLowerCase()));
  const needed = gone.find((name) => named.includes(name.toLowerCase()));
  if (needed === undefined) return;
  throw refused(
    `table ${table.name}: something beside cells refers to its column "${needed}": rename or remove it in Excel`,
  );
}

function textOf(xml: string, { start, end }: XmlNode): string {
  return xml.slice(start, end);
}

function renamed(xml: string, node: XmlNode, name: string): string {
  const edit = setAttribute(xml, node, "name", nameText(name));
  const text = edited(xml, [edit]);
  return text.slice(node.start, node.end + (text.length - xml.length));
}
