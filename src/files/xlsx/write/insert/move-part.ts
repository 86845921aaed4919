import { movedCells, movedFormula, type InsertedRows } from "../../formula/move-references";
import { localName, type XmlNode } from "../../xml/xml-tree";
import { attribute, everyNode } from "../../xml/look-up";
import type { Edit } from "../../xml/edit-text";
import { escapeText, setAttribute } from "../../xml/write-xml";
import type { MovingRule } from "./moving-rules";

/** Rows that are put in, and the sheet on which a part stands: what it names without a sheet is there. */
export interface Move extends InsertedRows {
  readonly on: string;
}

/** What changes in a part when its cells move, by the rules of its kind. */
export function movingEdits(
  xml: string,
  root: XmlNode,
  { rules, move }: { readonly rules: readonly MovingRule[]; readonly move: Move },
): readonly Edit[] {
  const byElement = grouped(rules);
  return [...everyNode(root)].flatMap((node) =>
    (byElement.get(node.name) ?? []).flatMap((rule) => ruleEdits(xml, node, { rule, move })),
  );
}

function grouped(rules: readonly MovingRule[]): Map<string, MovingRule[]> {
  const found = new Map<string, MovingRule[]>();
  for (const rule of rules) found.set(rule.element, [...(found.get(rule.element) ?? []), rule]);
  return found;
}

function ruleEdits(
  xml: string,
  node: XmlNode,
  { rule, move }: { readonly rule: MovingRule; readonly move: Move },
): readonly Edit[] {
  const before = rule.attribute === undefined ? node.text : attribute(node, rule.attribute);
  if (before === undefined || before.trim() === "") return [];
  const after = moved(before, rule, move);
  if (after === before) return [];
  if (rule.attribute !== undefined)
    return [setAttribute(xml, node, localName(rule.attribute), after)];
  return [{ start: node.openEnd, end: node.closeStart, text: escapeText(after) }];
}

function moved(text: string, { holds }: MovingRule, move: Move): string {
  const isOwn = move.on.toLowerCase() === move.sheet.toLowerCase();
  if (holds === "formula") return movedFormula(text, move.on, move);
  if (holds === "fixed formula") return movedFormula(text, move.on, { ...move, onlyFixed: true });
  if (!isOwn) return text;
  switch (holds) {
    case "areas":
      return text
        .split(" ")
        .map((area) => movedCells(area, move))
        .join(" ");
    case "row":
      return String(movedRow(Number(text), move));
    case "row from 0":
      return String(movedRow(Number(text) + 1, move) - 1);
    case "anchor":
      return movedAnchor(text, move);
  }
}

/** A row that counts from 1. */
export function movedRow(row: number, { before, count }: InsertedRows): number {
  return row >= before ? row + count : row;
}

/** Where the rows of both corners stand among the eight numbers of an anchor of older drawings. */
const ROWS_OF_ANCHOR = [2, 6];

function movedAnchor(text: string, move: InsertedRows): string {
  return text
    .split(",")
    .map((number, place) => {
      const row = Number(number) + 1;
      const after = ROWS_OF_ANCHOR.includes(place) ? movedRow(row, move) : row;
      return after === row ? number : ` ${after - 1}`;
    })
    .join(",");
}
