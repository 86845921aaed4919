import { isSet } from "../../xml/look-up";
import type { Edit } from "../../xml/edit-text";
import { newElement } from "../../xml/new-element";
import { prefixOf, removeAttribute, setAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { newRowEdits } from "../cell-edits";
import type { LineSize } from "../changes";
import { refuseUnlessAllowed, type Frame } from "./sheet-frame";

/** Gives rows a height, or hides or shows them. */
export function rowEdits(frame: Frame, sizes: readonly LineSize[]): readonly Edit[] {
  refuseUnlessAllowed(frame, "formatRows", "heights of rows");
  const wanted = new Map(sizes.flatMap((size) => rowsOf(size).map((row) => [row, size] as const)));
  const edits: Edit[] = [];
  const added: [row: number, xml: string][] = [];
  for (const [row, size] of wanted) {
    const placed = frame.rows.get(row);
    if (placed === undefined) added.push([row, newRow(frame, row, size)]);
    else edits.push(...sizeEdits(frame.xml, placed.node, size));
  }
  return [...edits, ...newRowEdits(frame, added)];
}

function rowsOf({ first, last }: LineSize): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}

function sizeEdits(xml: string, node: XmlNode, { size, isHidden }: LineSize): readonly Edit[] {
  // A height that a program has found by itself stays.
  const isFound = size === undefined && !isSet(node, "customHeight");
  const facts = {
    ...(!isFound && { ht: size, customHeight: size === undefined ? undefined : 1 }),
    hidden: isHidden ? 1 : undefined,
  };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === undefined
      ? removeAttribute(xml, node, name)
      : [setAttribute(xml, node, name, String(value))],
  );
}

function newRow({ root }: Frame, row: number, { size, isHidden }: LineSize): string {
  return newElement(`${prefixOf(root)}row`, {
    r: row + 1,
    ht: size,
    customHeight: size === undefined ? undefined : true,
    hidden: isHidden ? true : undefined,
  });
}
