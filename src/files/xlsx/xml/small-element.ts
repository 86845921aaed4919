import { edited } from "./edit-text";
import { parseXml, type XmlNode } from "./xml-tree";
import { removeAttribute, setAttribute } from "./write-xml";

/** An element by itself, as a text: what is said of one is worked out before it has a place in a part. */
export function elementOf(element: string): XmlNode {
  return parseXml(element, "of a new element");
}

/** An element with other attributes, by their names without a prefix; `undefined` takes one away. */
export function withAttributes(
  element: string,
  attributes: Readonly<Record<string, string | undefined>>,
): string {
  const node = elementOf(element);
  const edits = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined
      ? removeAttribute(element, node, name)
      : [setAttribute(element, node, name, value)],
  );
  return edited(element, edits);
}

/** What two elements have in common that say the same: prefixes and the order of attributes say nothing. */
export function meaningOf({ name, attributes, children, text }: XmlNode): string {
  const said = Object.entries(attributes).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([name, said, text.trim(), children.map(meaningOf)]);
}
