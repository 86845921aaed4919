import { asTyped } from "../formula/as-typed";
import type { Parts } from "../parts/parts";
import { attribute, child, childrenOf, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { coloursOf } from "./colours";
import { dynamicMarks } from "./dynamic-arrays";
import { looksOf } from "./looks";
import { readSheet, type AroundSheet } from "./read-sheet";
import { sharedTexts } from "./texts";
import { countsFrom, inView, listedSheets, workbookPart } from "./workbook-part";
import type { CalculationRecord, NameRecord, WorkbookRecord } from "./workbook-record";

/**
 * Reads a workbook as records.
 *
 * @throws {XlsxError} in words, for a part that is damaged or missing.
 */
export function readXlsx(parts: Parts): WorkbookRecord {
  const part = workbookPart(parts);
  const workbook = parts.tree(part);
  const listed = listedSheets(parts, part);
  const colours = coloursOf(parts);
  const looks = looksOf(parts, colours);
  const marks = dynamicMarks(parts);
  const around: AroundSheet = {
    texts: sharedTexts(parts),
    isDynamic: (cm) => cm !== undefined && marks.includes(cm),
    colours,
    overlaid: looks.overlaid,
  };
  return {
    sheets: listed.map((sheet) => readSheet(parts, sheet, around)),
    names: namesOf(
      workbook,
      listed.map(({ name }) => name),
    ),
    inView: inView(workbook),
    countsFrom: countsFrom(workbook),
    calculation: calculationOf(child(workbook, "calcPr")),
    looks: looks.ofCells,
  };
}

function namesOf(workbook: XmlNode, sheets: readonly string[]): readonly NameRecord[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").map((node) => ({
    name: attribute(node, "name") ?? "",
    formula: asTyped(node.text),
    sheet: sheets[numberIn(node, "localSheetId") ?? -1],
    isHidden: isSet(node, "hidden"),
  }));
}

const MODES: Readonly<Record<string, CalculationRecord["mode"]>> = {
  manual: "manual",
  autoNoTable: "automatic but tables",
};

function calculationOf(node: XmlNode | undefined): CalculationRecord {
  if (node === undefined) return { mode: "automatic", fullOnLoad: false, iterates: false };
  return {
    mode: MODES[attribute(node, "calcMode") ?? ""] ?? "automatic",
    fullOnLoad: isSet(node, "fullCalcOnLoad"),
    iterates: isSet(node, "iterate"),
  };
}
