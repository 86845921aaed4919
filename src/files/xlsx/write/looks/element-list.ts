import type { Edit } from "../../xml/edit-text";
import { child } from "../../xml/look-up";
import { elementOf, meaningOf } from "../../xml/small-element";
import { append, prefixOf, setAttribute } from "../../xml/write-xml";
import type { XmlNode } from "../../xml/xml-tree";
import { insertInOrder } from "../element-order";

/** A list of a part whose elements others name by their places, with what is added to it. */
export class ElementList {
  readonly #xml: string;
  readonly #parent: XmlNode;
  readonly #name: string;
  readonly #elements: string[];
  readonly #places = new Map<string, number>();
  readonly #before: number;

  constructor(xml: string, parent: XmlNode, name: string) {
    this.#xml = xml;
    this.#parent = parent;
    this.#name = name;
    const nodes = child(parent, name)?.children ?? [];
    this.#elements = nodes.map(({ start, end }) => xml.slice(start, end));
    this.#before = nodes.length;
    // Of elements that are alike, the first counts.
    for (const [place, node] of [...nodes.entries()].toReversed()) {
      this.#places.set(meaningOf(node), place);
    }
  }

  /** The element at a place, as it is written. */
  at(place: number): string | undefined {
    return this.#elements[place];
  }

  /** The place of an element that says the same; it is added where there is none. */
  placeOf(element: string): number {
    const meaning = meaningOf(elementOf(element));
    const known = this.#places.get(meaning);
    if (known !== undefined) return known;
    this.#places.set(meaning, this.#elements.length);
    return this.#elements.push(element) - 1;
  }

  edits(): readonly Edit[] {
    const added = this.#elements.slice(this.#before).join("");
    if (added === "") return [];
    const count = String(this.#elements.length);
    const list = child(this.#parent, this.#name);
    if (list !== undefined) {
      return [setAttribute(this.#xml, list, "count", count), append(this.#xml, list, added)];
    }
    const name = prefixOf(this.#parent) + this.#name;
    const element = `<${name} count="${count}">${added}</${name}>`;
    return [insertInOrder(this.#xml, this.#parent, { name: this.#name, element })];
  }
}
