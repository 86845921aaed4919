import { ADD_IN } from "../../../schema/add-in";
import { addPart } from "../parts/add-part";
import type { Parts } from "../parts/parts";
import { ownExtension, propertiesIn, taskPanesPart } from "../read/add-in-settings";
import { edited, insertion } from "../xml/edit-text";
import { child } from "../xml/look-up";
import { newElement } from "../xml/new-element";
import { append, prefixOf } from "../xml/write-xml";
import { insertedInOrder } from "./element-order";
import { freePart, TRANSITIONAL } from "./new-part";

const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships";
const EXTENSIONS = "http://schemas.microsoft.com/office/webextensions";
const CONTENT = "application/vnd.ms-office";

/** Opens the pane with the document, for whoever has the add-in. */
const OPENS = ["Office.AutoShowTaskpaneWithDocument", "true"] as const;

/**
 * Makes Excel offer our add-in when it opens the workbook. Panes of other add-ins stay; where ours is known already,
 * all is left as it stands: whoever closed the pane is not asked again.
 */
export function addTaskPane(parts: Parts): void {
  if (ownExtension(parts) !== undefined) return;
  const panes = taskPanesPart(parts) ?? newTaskPanes(parts);
  const id = addPart(parts, panes, {
    name: freePart(parts, "xl/webextensions/webextension1.xml"),
    xml: extensionXml(),
    content: `${CONTENT}.webextension+xml`,
    type: `${RELATIONSHIPS}/webextension`,
  });
  const [xml, tree] = [parts.text(panes), parts.tree(panes)];
  const pane = paneXml(prefixOf(tree), { id, row: tree.children.length });
  parts.write(panes, edited(xml, [append(xml, tree, pane)]));
}

/** Keeps settings of our add-in in a workbook, where Office looks for them; others of ours stay. */
export function keepSettings(parts: Parts, settings: Readonly<Record<string, string>>): void {
  if (Object.keys(settings).length === 0) return;
  addTaskPane(parts);
  const part = ownExtension(parts) ?? "";
  const [xml, tree] = [parts.text(part), parts.tree(part)];
  const all = new Map(Object.entries(propertiesIn(tree)));
  for (const [key, value] of Object.entries(settings)) all.set(key, JSON.stringify(value));
  const text = propertiesXml(prefixOf(tree), [...all]);
  const old = child(tree, "properties");
  const edit =
    old === undefined
      ? insertion(insertedInOrder(tree, "properties"), text)
      : { start: old.start, end: old.end, text };
  parts.write(part, edited(xml, [edit]));
}

function newTaskPanes(parts: Parts): string {
  const name = freePart(parts, "xl/webextensions/taskpanes.xml");
  addPart(parts, "", {
    name,
    xml: newElement("wetp:taskpanes", { "xmlns:wetp": `${EXTENSIONS}/taskpanes/2010/11` }),
    content: `${CONTENT}.webextensiontaskpanes+xml`,
    type: `${RELATIONSHIPS}/webextensiontaskpanes`,
  });
  return name;
}

/** Only a pane that is visible makes Excel ask whoever does not have the add-in yet. */
function paneXml(
  prefix: string,
  { id, row }: { readonly id: string; readonly row: number },
): string {
  const reference = newElement(`${prefix}webextensionref`, {
    "xmlns:r": TRANSITIONAL.relationships,
    "r:id": id,
  });
  const looks = { dockstate: "right", visibility: true, width: 350, row };
  return newElement(`${prefix}taskpane`, looks, reference);
}

/** Where Excel looks for the add-in: first where an administrator deploys it, else where it is sideloaded. */
function extensionXml(): string {
  const reference = (store: string, storeType: string): string =>
    newElement("we:reference", { ...ADD_IN, store, storeType });
  const inside = [
    reference("EXCatalog", "EXCatalog"),
    newElement("we:alternateReferences", {}, reference("developer", "Registry")),
    propertiesXml("we:", [OPENS]),
    newElement("we:bindings"),
    newElement("we:snapshot", { "xmlns:r": TRANSITIONAL.relationships }),
  ];
  const named = {
    "xmlns:we": `${EXTENSIONS}/webextension/2010/11`,
    id: `{${ADD_IN.id.toUpperCase()}}`,
  };
  return newElement("we:webextension", named, inside.join(""));
}

function propertiesXml(
  prefix: string,
  properties: readonly (readonly [name: string, value: string])[],
): string {
  const each = properties.map(([name, value]) => newElement(`${prefix}property`, { name, value }));
  return newElement(`${prefix}properties`, {}, each.join(""));
}
