import { asTyped } from "../formula/as-typed";
import { attribute, child, childrenOf, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { areasOf } from "./areas";
import type { ConditionalFormatRecord, LookRecord, ValidationRecord } from "./workbook-record";

/** What a sheet allows in its cells, in the form of 2007 and in that of later programs. */
export function validationsOf(sheet: XmlNode): readonly ValidationRecord[] {
  const groups = [child(sheet, "dataValidations"), ...extensions(sheet, "dataValidations")];
  return groups
    .flatMap((group) => childrenOf(group, "dataValidation"))
    .map((node) => ({
      areas: rangesOf(node),
      type: attribute(node, "type") ?? "none",
      operator: attribute(node, "operator") ?? "between",
      formulas: ["formula1", "formula2"].flatMap((name) => formulaIn(child(node, name)) ?? []),
      allowsBlank: isSet(node, "allowBlank"),
      error: attribute(node, "error"),
      hint: attribute(node, "prompt"),
    }));
}

/** The conditional formats of a sheet, in both forms; `looks` are those that they lay over cells. */
export function conditionalFormatsOf(
  sheet: XmlNode,
  looks: readonly LookRecord[],
): readonly ConditionalFormatRecord[] {
  const groups = [
    ...childrenOf(sheet, "conditionalFormatting"),
    ...extensions(sheet, "conditionalFormattings").flatMap((group) => group.children),
  ];
  return groups.flatMap((group) =>
    childrenOf(group, "cfRule").map((rule) => ({
      areas: rangesOf(group),
      type: attribute(rule, "type") ?? "",
      operator: attribute(rule, "operator"),
      formulas: [...childrenOf(rule, "formula"), ...childrenOf(rule, "f")].flatMap(
        (node) => formulaIn(node) ?? [],
      ),
      priority: numberIn(rule, "priority") ?? 0,
      stops: isSet(rule, "stopIfTrue"),
      look: looks[numberIn(rule, "dxfId") ?? -1],
    })),
  );
}

/** What later programs put behind everything else. */
function extensions(sheet: XmlNode, name: string): readonly XmlNode[] {
  return childrenOf(child(sheet, "extLst"), "ext").flatMap((ext) => childrenOf(ext, name));
}

/** The older form names its cells in an attribute, the later one in an element. */
function rangesOf(node: XmlNode): ReturnType<typeof areasOf> {
  return areasOf(attribute(node, "sqref") ?? child(node, "sqref")?.text);
}

/** The later form wraps its formulas once more. */
function formulaIn(node: XmlNode | undefined): string | undefined {
  const text = node?.text.trim() === "" ? child(node, "f")?.text : node?.text;
  return text === undefined || text === "" ? undefined : asTyped(text);
}
