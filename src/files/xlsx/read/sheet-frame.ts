import { attribute, child, childrenOf, descend, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { areaOf } from "./areas";
import type { Colours } from "./colours";
import type { PlacedRow } from "./sheet-rows";
import type { ColumnRecord, FrozenRecord, RowRecord, SheetRecord } from "./workbook-record";

/** What a sheet says of itself, around its cells. */
export function frameOf(
  sheet: XmlNode,
  colours: Colours,
): Pick<
  SheetRecord,
  "columns" | "frozen" | "showsGridlines" | "rightToLeft" | "tabColour" | "isProtected" | "merges"
> {
  const view = descend(sheet, "sheetViews", "sheetView");
  const protection = child(sheet, "sheetProtection");
  return {
    columns: childrenOf(child(sheet, "cols"), "col").map(columnOf),
    frozen: frozenIn(child(view, "pane")),
    showsGridlines: view === undefined || isSet(view, "showGridLines", true),
    rightToLeft: view !== undefined && isSet(view, "rightToLeft"),
    tabColour: colours(descend(sheet, "sheetPr", "tabColor")),
    isProtected: protection !== undefined && isSet(protection, "sheet"),
    merges: childrenOf(child(sheet, "mergeCells"), "mergeCell").flatMap(
      (node) => areaOf(attribute(node, "ref")) ?? [],
    ),
  };
}

function columnOf(node: XmlNode): ColumnRecord {
  const first = numberIn(node, "min") ?? 1;
  return {
    first: first - 1,
    last: (numberIn(node, "max") ?? first) - 1,
    width: numberIn(node, "width"),
    isHidden: isSet(node, "hidden"),
    look: numberIn(node, "style"),
  };
}

function frozenIn(pane: XmlNode | undefined): FrozenRecord | undefined {
  const isFrozen = (pane && attribute(pane, "state"))?.startsWith("frozen") ?? false;
  if (pane === undefined || !isFrozen) return undefined;
  return { rows: numberIn(pane, "ySplit") ?? 0, columns: numberIn(pane, "xSplit") ?? 0 };
}

/** What a row says of itself; `undefined` where it is as usual. */
export function rowOf({ row, node }: PlacedRow): RowRecord | undefined {
  const told = numberIn(node, "ht");
  const [height, fitted] = isSet(node, "customHeight") ? [told] : [undefined, told];
  const look = isSet(node, "customFormat") ? numberIn(node, "s") : undefined;
  const isHidden = isSet(node, "hidden");
  const isUsual = told === undefined && look === undefined && !isHidden;
  return isUsual ? undefined : { row, height, fitted, isHidden, look };
}
