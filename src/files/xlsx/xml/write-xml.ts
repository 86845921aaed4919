import { insertion, type Edit } from "./edit-text";
import { localName, type XmlNode } from "./xml-tree";

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** A text as it stands between tags. */
export function escapeText(text: string): string {
  return text.replaceAll(/[&<>\r]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A text as it stands in an attribute, in quotes of either kind. */
export function escapeAttribute(text: string): string {
  return text.replaceAll(/[&<>"'\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The prefix with which an element is written, its colon included; new elements beside it take the same. */
export function prefixOf({ written }: Pick<XmlNode, "written">): string {
  return written.slice(0, written.indexOf(":") + 1);
}

/** Sets an attribute of an element, by its name without a prefix; all else of its tag stays. */
export function setAttribute(xml: string, node: XmlNode, name: string, value: string): Edit {
  const place = placeOf(xml, node, name);
  const written = escapeAttribute(value);
  if (place !== undefined) return { start: place.start, end: place.end, text: written };
  return insertion(node.start + 1 + node.written.length, ` ${name}="${written}"`);
}

/** Takes an attribute away, where an element has it. */
export function removeAttribute(xml: string, node: XmlNode, name: string): readonly Edit[] {
  const place = placeOf(xml, node, name);
  return place === undefined ? [] : [{ start: place.from, end: place.end + 1, text: "" }];
}

/** One that has no prefix counts first, as in `attribute`. */
function placeOf(xml: string, node: XmlNode, name: string): AttributePlace | undefined {
  const places = attributePlaces(xml, node);
  return (
    places.find((each) => each.name === name) ??
    places.find((each) => localName(each.name) === name)
  );
}

/** Where the value of an attribute stands, between its quotes. */
export interface AttributePlace {
  readonly name: string;
  /** Behind what stands before it, blanks included. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

/** The attributes of an opening tag, which the parser has found to be well formed. */
export function attributePlaces(xml: string, node: XmlNode): readonly AttributePlace[] {
  const places: AttributePlace[] = [];
  let at = node.start + 1 + node.written.length;
  for (;;) {
    const equals = xml.indexOf("=", at);
    if (equals < 0 || equals >= node.openEnd) return places;
    const name = xml.slice(at, equals).trim();
    const start = firstQuote(xml, equals) + 1;
    const end = xml.indexOf(xml.charAt(start - 1), start);
    places.push({ name, from: at, start, end });
    at = end + 1;
  }
}

function firstQuote(xml: string, from: number): number {
  let at = from;
  while (xml.charAt(at) !== '"' && xml.charAt(at) !== "'") at += 1;
  return at;
}

/** Whether an element is one tag, `<a/>`. */
export function isOneTag(xml: string, node: XmlNode): boolean {
  return node.end === node.openEnd && xml.charAt(node.openEnd - 2) === "/";
}

/** Puts XML at the end of an element, which is opened where it is one tag. */
export function append(xml: string, node: XmlNode, inside: string): Edit {
  if (!isOneTag(xml, node)) return insertion(node.closeStart, inside);
  return {
    start: node.openEnd - 2,
    end: node.openEnd,
    text: `>${inside}</${node.written}>`,
  };
}
