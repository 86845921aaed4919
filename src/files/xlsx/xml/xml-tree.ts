import { SaxesParser, type SaxesTagPlain } from "saxes";
import { broken } from "../xlsx-error";

/** An element of a part, and where it stands in the text of the part. */
export interface XmlNode {
  /** Its name without a prefix: programs choose their prefixes as they like. */
  readonly name: string;
  /** Its name as it is written. */
  readonly written: string;
  /** By their names as they are written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
  /** Where `<` stands. */
  readonly start: number;
  /** Behind `>` of its opening tag. */
  readonly openEnd: number;
  /** Where its closing tag begins; `openEnd` where it has none. */
  readonly closeStart: number;
  /** Behind its last sign. */
  readonly end: number;
}

type Growing = { -readonly [Key in keyof XmlNode]: XmlNode[Key] } & { children: XmlNode[] };

/** Takes an element that is complete; `true` keeps it out of the tree, so that a large sheet needs no tree of cells. */
export type Taker = (node: XmlNode) => boolean;

/**
 * Reads a part as a tree.
 *
 * @param part - How the part is called, for the words of a refusal.
 * @throws {XlsxError} `broken` where it is no well-formed XML.
 */
export function parseXml(xml: string, part: string, take: Taker = () => false): XmlNode {
  const builder = new TreeBuilder(xml, take);
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on("error", () => {
    throw broken(`one whose part ${part} is damaged in line ${parser.line}`);
  });
  parser.on("opentag", (tag) => {
    builder.open(tag, parser.position);
  });
  parser.on("text", (text) => {
    builder.text(text);
  });
  parser.on("cdata", (text) => {
    builder.text(text);
  });
  parser.on("closetag", () => {
    builder.close(parser.position);
  });
  parser.write(xml).close();
  return builder.root(part);
}

class TreeBuilder {
  readonly #xml: string;
  readonly #take: Taker;
  readonly #open: Growing[] = [];
  #root: XmlNode | undefined;

  constructor(xml: string, take: Taker) {
    this.#xml = xml;
    this.#take = take;
  }

  open({ name, attributes }: SaxesTagPlain, openEnd: number): void {
    // No sign `<` may stand within a tag, so the last one begins it.
    const start = tagStart(this.#xml, openEnd);
    // All fields at once: put together with a spread, this object took ten times as long as all else in reading a sheet.
    this.#open.push({
      name: localName(name),
      written: name,
      attributes,
      children: [],
      text: "",
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    });
  }

  text(text: string): void {
    const node = this.#open.at(-1);
    if (node !== undefined) node.text += text;
  }

  close(position: number): void {
    const node = this.#open.pop();
    if (node === undefined) return;
    if (position > node.openEnd) {
      node.closeStart = tagStart(this.#xml, position);
      node.end = position;
    }
    if (this.#take(node)) return;
    const parent = this.#open.at(-1);
    if (parent === undefined) this.#root = node;
    else parent.children.push(node);
  }

  root(part: string): XmlNode {
    if (this.#root === undefined) throw broken(`one whose part ${part} is empty`);
    return this.#root;
  }
}

const LESS_THAN = 60;

/** Where the tag begins that ends at a place. To look sign by sign is far quicker than to search: tags are short. */
function tagStart(xml: string, end: number): number {
  let at = end - 1;
  while (at > 0 && xml.charCodeAt(at) !== LESS_THAN) at -= 1;
  return at;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
