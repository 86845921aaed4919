import { formatArea, type Area } from "../../../../workbook/address";
import type { Parts } from "../../parts/parts";
import { childrenOf, everyNode } from "../../xml/look-up";
import type { XmlNode } from "../../xml/xml-tree";
import { refused } from "../../xlsx-error";
import type { SheetMap } from "../sheet-map";
import { MOVING_RULES, WITHOUT_CELLS } from "./moving-rules";
import type { ReachedPart } from "./reached-parts";

/** What may stand in a sheet: its cells are moved, or it names none. */
const KNOWN_IN_SHEET: ReadonlySet<string> = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges autoFilter
  sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks
  printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors drawing
  drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls tableParts extLst AlternateContent`.split(
    /\s+/,
  ),
);

/** The same of what later programs put behind everything else. */
const KNOWN_EXTENSIONS: ReadonlySet<string> = new Set(
  "conditionalFormattings dataValidations sparklineGroups slicerList timelineRefs ignoredErrors protectedRanges PLV".split(
    " ",
  ),
);

/**
 * Refuses rows where something would be torn apart, or where something stands that is not moved.
 *
 * @param before - The row that moves first; counts from 0.
 * @throws {XlsxError} `refused`, with what stands in the way.
 */
export function refuseInsertion(map: SheetMap, before: number): void {
  const tears = ({ row, rowCount }: Area): boolean => row < before && before < row + rowCount;
  const torn = map.filled.find(({ area }) => tears(area));
  if (torn !== undefined)
    throw inTheWay(map, `the ${WORDS[torn.kind]} in ${formatArea(torn.area)}`);
  const pivot = map.pivots.find(tears);
  if (pivot !== undefined) throw inTheWay(map, `the pivot table in ${formatArea(pivot)}`);
  for (const node of map.root.children) refuseElement(map, node);
}

const WORDS = {
  array: "array formula",
  dynamic: "formula that spills",
  "data table": "data table",
} as const;

function refuseElement(map: SheetMap, node: XmlNode): void {
  if (!KNOWN_IN_SHEET.has(node.name)) throw notMoved(`"${node.name}" of sheet "${map.name}"`);
  if (node.name === "dataConsolidate" && [...everyNode(node)].some(isConsolidated)) {
    throw notMoved(`the consolidation of sheet "${map.name}"`);
  }
  if (node.name !== "extLst") return;
  for (const extension of childrenOf(node, "ext").flatMap(({ children }) => children)) {
    if (!KNOWN_EXTENSIONS.has(extension.name)) {
      throw notMoved(`"${extension.name}" of sheet "${map.name}"`);
    }
  }
}

function isConsolidated({ name }: XmlNode): boolean {
  return name === "dataRef";
}

/**
 * Refuses parts that may name cells in a way that is not known here.
 *
 * @throws {XlsxError} `refused`, with the part.
 */
export function refuseUnknownParts(parts: Parts, reached: readonly ReachedPart[]): void {
  for (const { part, kind } of reached) {
    const isKnown = kind in MOVING_RULES || WITHOUT_CELLS.has(kind);
    if (!isKnown) throw notMoved(part);
  }
  const bound = parts
    .names()
    .filter((name) => /webextension\d*\.xml$/.test(name))
    .find((name) => [...everyNode(parts.tree(name))].some((node) => node.name === "binding"));
  if (bound !== undefined) throw notMoved("an add-in that is bound to cells");
}

function inTheWay({ name }: SheetMap, what: string): Error {
  return refused(`sheet "${name}": rows cannot be put into ${what}`);
}

function notMoved(what: string): Error {
  return refused(
    `rows cannot be put in, as ${what} may refer to cells and is not moved: insert them in Excel`,
  );
}
