import { ADD_IN } from "../../../schema/add-in";
import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, childrenOf } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";

/** The part that lists the panes of add-ins; `undefined` where a workbook has none. */
export function taskPanesPart(parts: Parts): string | undefined {
  return relatedParts(parts, "", "webextensiontaskpanes")[0];
}

/** The part that names our add-in and keeps its settings; `undefined` where a workbook does not know us. */
export function ownExtension(parts: Parts): string | undefined {
  const panes = taskPanesPart(parts);
  if (panes === undefined) return undefined;
  return relatedParts(parts, panes, "webextension").find((part) => isOurs(parts.tree(part)));
}

function isOurs(extension: XmlNode): boolean {
  const references = [extension, child(extension, "alternateReferences")].flatMap((list) =>
    childrenOf(list, "reference"),
  );
  return references.some((node) => attribute(node, "id")?.toLowerCase() === ADD_IN.id);
}

/** Everything that Office keeps for an add-in in this workbook, as it stands there: JSON. */
export function propertiesIn(extension: XmlNode): Readonly<Record<string, string>> {
  const nodes = childrenOf(child(extension, "properties"), "property");
  return Object.fromEntries(
    nodes.map((node) => [attribute(node, "name") ?? "", attribute(node, "value") ?? ""]),
  );
}

/**
 * The settings that our add-in keeps in a workbook, each a text by its key. What Office itself keeps beside them, such
 * as that the pane opens with the document, is no text and none of them.
 */
export function settingsOf(parts: Parts): Record<string, string> {
  const part = ownExtension(parts);
  if (part === undefined) return {};
  return Object.fromEntries(
    Object.entries(propertiesIn(parts.tree(part))).flatMap(([key, json]) => {
      const value = valueOf(json);
      return typeof value === "string" ? [[key, value]] : [];
    }),
  );
}

/** What is no JSON was not written by Office: it counts as the text that it is. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return json;
    throw thrown;
  }
}
