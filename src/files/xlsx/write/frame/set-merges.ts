import type { Area } from "../../../../workbook/address";
import { cornersOf } from "../../read/areas";
import { attribute, child, childrenOf } from "../../xml/look-up";
import type { Edit } from "../../xml/edit-text";
import { newElement } from "../../xml/new-element";
import { append, prefixOf, setAttribute } from "../../xml/write-xml";
import { insertInOrder } from "../element-order";
import { lyingIn, refuseMet } from "../refuse-met";
import { refuseUnlessAllowed, type Frame } from "./sheet-frame";

/**
 * Merges these cells of a sheet and no others.
 *
 * @throws {XlsxError} `refused` where something stands there that cannot be merged.
 */
export function mergeEdits(frame: Frame, merges: readonly Area[]): readonly Edit[] {
  refuseUnlessAllowed(frame, "formatCells", "merged cells");
  const { xml, root } = frame;
  const list = child(root, "mergeCells");
  const wanted = new Map(merges.map((area) => [cornersOf(area), area]));
  const there = childrenOf(list, "mergeCell");
  const gone = there.filter((node) => !wanted.has(attribute(node, "ref") ?? ""));
  for (const node of there) wanted.delete(attribute(node, "ref") ?? "");
  for (const area of wanted.values()) refuseMerge(frame, area, merges);
  const name = `${prefixOf(root)}mergeCell`;
  const added = [...wanted.keys()].map((ref) => newElement(name, { ref })).join("");
  if (list === undefined) {
    if (merges.length === 0) return [];
    const element = newElement(`${name}s`, { count: merges.length }, added);
    return [insertInOrder(xml, root, { name: "mergeCells", element })];
  }
  if (merges.length === 0) return [{ start: list.start, end: list.end, text: "" }];
  return [
    setAttribute(xml, list, "count", String(there.length - gone.length + wanted.size)),
    ...gone.map(({ start, end }) => ({ start, end, text: "" })),
    ...(added === "" ? [] : [append(xml, list, added)]),
  ];
}

function refuseMerge(frame: Frame, area: Area, merges: readonly Area[]): void {
  refuseMet(frame, { area, expected: "cells that can be merged" }, [
    ["other merged cells", merges.filter((each) => each !== area)],
    ["a table", frame.tables.map((table) => table.area)],
    ...lyingIn(frame),
  ]);
}
