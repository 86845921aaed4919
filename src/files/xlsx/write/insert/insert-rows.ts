import { SHEET_ROWS } from "../../../../workbook/address";
import type { Parts } from "../../parts/parts";
import { listedSheets, workbookPart, type ListedSheet } from "../../read/workbook-part";
import { edited, type Edit } from "../../xml/edit-text";
import { childrenOf, child, everyNode, attribute, numberIn } from "../../xml/look-up";
import type { XmlNode } from "../../xml/xml-tree";
import { refused, XlsxError } from "../../xlsx-error";
import type { InsertedRowsChange } from "../changes";
import { mapSheet } from "../sheet-map";
import { anchorEdits } from "./move-anchors";
import { movingEdits, type Move } from "./move-part";
import { rowsEdits } from "./move-rows";
import { MOVING_RULES, type MovingRule } from "./moving-rules";
import { reachedParts, type ReachedPart } from "./reached-parts";
import { refuseInsertion, refuseUnknownParts } from "./refuse-insertion";

/**
 * Puts blank rows into a sheet. Whatever refers to cells that move refers to them afterwards, in all parts.
 *
 * @throws {XlsxError} `refused` where something would be torn apart, or is not moved here.
 */
export function insertRows(parts: Parts, listed: ListedSheet, change: InsertedRowsChange): void {
  const { before, count } = change;
  if (!isRow(before) || !isRow(count)) {
    throw refused(`expected rows between 1 and ${SHEET_ROWS}, found ${count} before row ${before}`);
  }
  const reached = reachedParts(parts);
  refuseInsertion(mapSheet(parts, listed), before - 1);
  refuseUnknownParts(parts, reached);
  const sheets = listedSheets(parts);
  for (const each of reached) {
    const on = sheets.find(({ part }) => part === each.sheet)?.name ?? "";
    movePart(parts, each, { sheet: listed.name, before, count, on });
  }
}

function isRow(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= SHEET_ROWS;
}

function movePart(parts: Parts, reached: ReachedPart, move: Move): void {
  const { part, kind, sheet } = reached;
  if (kind === "worksheet" && sheet === part) moveSheet(parts, part, move);
  else if (kind === "pivotCacheDefinition") {
    parts.write(part, edited(parts.text(part), sourceEdits(parts, part, move)));
  } else if (kind in MOVING_RULES) moveByRules(parts, reached, move);
}

function moveSheet(parts: Parts, part: string, move: Move): void {
  const map = mapSheet(parts, { name: move.on, part, kind: "cells", state: "visible" });
  const frame = movingEdits(map.xml, map.root, { rules: rulesOf("worksheet"), move });
  const anchors = isOwn(move) ? anchorEdits(map.root, move) : [];
  parts.write(part, edited(map.xml, [...frame, ...anchors, ...rowsEdits(map, move)]));
}

function moveByRules(parts: Parts, { part, kind }: ReachedPart, move: Move): void {
  const [xml, root] = [parts.text(part), treeOf(parts, part)];
  if (part === workbookPart(parts)) {
    parts.write(part, edited(xml, nameEdits(xml, root, move)));
    return;
  }
  const anchors = kind === "drawing" && isOwn(move) ? anchorEdits(root, move) : [];
  const edits = movingEdits(xml, root, { rules: rulesOf(kind), move });
  parts.write(part, edited(xml, [...edits, ...anchors]));
}

function rulesOf(kind: string): readonly MovingRule[] {
  return MOVING_RULES[kind] ?? [];
}

function isOwn({ on, sheet }: Move): boolean {
  return on.toLowerCase() === sheet.toLowerCase();
}

/** Older drawings are no XML in some files. */
function treeOf(parts: Parts, part: string): XmlNode {
  try {
    return parts.tree(part);
  } catch (thrown) {
    if (!(thrown instanceof XlsxError)) throw thrown;
    throw refused(`rows cannot be put in, as ${part} cannot be read: insert them in Excel`);
  }
}

/** A name of one sheet means that sheet where it says none. */
function nameEdits(xml: string, workbook: XmlNode, move: Move): readonly Edit[] {
  const sheets = childrenOf(child(workbook, "sheets"), "sheet").map((node) =>
    attribute(node, "name"),
  );
  return childrenOf(child(workbook, "definedNames"), "definedName").flatMap((node) => {
    const on = sheets[numberIn(node, "localSheetId") ?? -1] ?? "";
    return movingEdits(xml, node, { rules: rulesOf("officeDocument"), move: { ...move, on } });
  });
}

/** A pivot table names the sheet of its rows beside them. */
function sourceEdits(parts: Parts, part: string, move: Move): readonly Edit[] {
  const sources = [...everyNode(parts.tree(part))].filter(
    (node) => node.name === "worksheetSource" || node.name === "rangeSet",
  );
  return sources.flatMap((node) =>
    movingEdits(parts.text(part), node, {
      rules: [{ element: node.name, attribute: "ref", holds: "areas" }],
      move: { ...move, on: attribute(node, "sheet") ?? "" },
    }),
  );
}
