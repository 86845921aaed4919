import { localName, type XmlNode } from "./xml-tree";

/** An attribute by its name without a prefix; one that has no prefix counts first. */
export function attribute({ attributes }: XmlNode, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const written = Object.keys(attributes).find((each) => localName(each) === name);
  return written === undefined ? undefined : attributes[written];
}

/** Whether an attribute is set: `1`, `true` or, in files of older programs, `on`. */
export function isSet(node: XmlNode, name: string, otherwise = false): boolean {
  const value = attribute(node, name);
  return value === undefined ? otherwise : ["1", "true", "on"].includes(value);
}

/** A number in an attribute; `undefined` where there is none. */
export function numberIn(node: XmlNode, name: string): number | undefined {
  const value = Number(attribute(node, name) ?? "");
  return attribute(node, name) === undefined || !Number.isFinite(value) ? undefined : value;
}

/** The first child of this name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((each) => each.name === name);
}

/** All children of this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((each) => each.name === name) ?? [];
}

/** A child of a child, and so on. */
export function descend(
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined {
  return names.reduce(child, node);
}

/** An element and all that stand in it, in the order of the part. */
export function* everyNode(node: XmlNode): Generator<XmlNode> {
  yield node;
  for (const each of node.children) yield* everyNode(each);
}
