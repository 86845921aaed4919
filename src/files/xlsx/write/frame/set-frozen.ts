import type { FrozenRecord } from "../../read/workbook-record";
import { paneXml } from "../../new/pane-xml";
import { attribute, child, childrenOf, descend } from "../../xml/look-up";
import type { Edit } from "../../xml/edit-text";
import { newElement } from "../../xml/new-element";
import { append, isOneTag, prefixOf, removeAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { insertInOrder } from "../element-order";
import type { Frame } from "./sheet-frame";

/** Freezes rows and columns of a sheet, or lets them go. What was selected stays so. */
export function frozenEdits(
  { xml, root }: Frame,
  frozen: FrozenRecord | undefined,
): readonly Edit[] {
  const views = child(root, "sheetViews");
  const view = descend(views, "sheetView");
  const prefix = prefixOf(root);
  const inside = paneXml(frozen, { prefix, selected: selectedIn(view) });
  if (view === undefined) return [newView({ xml, root }, inside)];
  // What is selected in a pivot table names its pane too.
  const replaced = ["pane", "selection", "pivotSelection"]
    .flatMap((name) => childrenOf(view, name))
    .map(({ start, end }) => ({ start, end, text: "" }));
  // A view that was scrolled would freeze the rows on which it stands.
  const scrolled = frozen === undefined ? [] : removeAttribute(xml, view, "topLeftCell");
  if (isOneTag(xml, view)) return [...scrolled, append(xml, view, inside)];
  return [...scrolled, ...replaced, { start: view.openEnd, end: view.openEnd, text: inside }];
}

/** What was selected in the pane that a person was in. */
function selectedIn(view: XmlNode | undefined): Readonly<Record<string, string | undefined>> {
  const panes = childrenOf(view, "selection");
  const pane = child(view, "pane");
  const active = pane === undefined ? undefined : attribute(pane, "activePane");
  const node = panes.find((each) => attribute(each, "pane") === active) ?? panes.at(-1);
  if (node === undefined) return {};
  return Object.fromEntries(
    ["activeCell", "activeCellId", "sqref"].map((name) => [name, attribute(node, name)]),
  );
}

function newView({ xml, root }: Pick<Frame, "xml" | "root">, inside: string): Edit {
  const name = `${prefixOf(root)}sheetView`;
  const view = newElement(name, { workbookViewId: 0 }, inside);
  return insertInOrder(xml, root, {
    name: "sheetViews",
    element: newElement(`${name}s`, {}, view),
  });
}
