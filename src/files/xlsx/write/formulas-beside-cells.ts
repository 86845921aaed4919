import type { Parts } from "../parts/parts";
import { takingRows } from "../read/sheet-rows";
import { attribute, everyNode } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { MOVING_RULES, type MovingRule } from "./insert/moving-rules";
import { reachedParts } from "./insert/reached-parts";

/** Parts whose formulas may speak of tables; controls and what lies on a sheet speak of cells alone. */
const KINDS = ["officeDocument", "worksheet", "table", "chart", "chartEx"];

/** All formulas of a workbook but those in cells: names, calculated columns, rules of sheets, charts. */
export function formulasBesideCells(parts: Parts): readonly string[] {
  return reachedParts(parts)
    .filter(({ kind }) => KINDS.includes(kind))
    .flatMap(({ part, kind }) => {
      const rules = (MOVING_RULES[kind] ?? []).filter(isOfFormulas);
      const rows = takingRows(() => undefined);
      return [...everyNode(parts.tree(part, rows))].flatMap((node) => formulasOf(node, rules));
    });
}

function isOfFormulas({ holds }: MovingRule): boolean {
  return holds === "formula" || holds === "fixed formula";
}

function formulasOf(node: XmlNode, rules: readonly MovingRule[]): readonly string[] {
  return rules
    .filter(({ element }) => element === node.name)
    .map((rule) =>
      rule.attribute === undefined ? node.text : (attribute(node, rule.attribute) ?? ""),
    );
}
