import { columnLetters } from "../../../workbook/address";
import { writtenText } from "../read/texts";
import type { CellContent } from "../read/workbook-record";
import { child } from "../xml/look-up";
import { attributePlaces, escapeText, prefixOf } from "../xml/write-xml";
import { localName, type XmlNode } from "../xml/xml-tree";

/** What a cell is to hold in its part. */
export interface NewContent {
  readonly value: CellContent | undefined;
  /** As the file stores it. */
  readonly formula?: { readonly stored: string; readonly area?: string; readonly mark?: number };
  /** The number of its look, where that changes or the cell is new. */
  readonly look?: number | undefined;
}

/** Attributes that belong to what stood in the cell. */
const OF_CONTENT = ["t", "cm", "vm"];

/** A cell that is there, with other content: place, look and what programs noted of it stay. */
export function rewrittenCell(xml: string, node: XmlNode, content: NewContent): string {
  const kept = attributePlaces(xml, node)
    .filter(({ name }) => !OF_CONTENT.includes(name))
    .filter(({ name }) => content.look === undefined || name !== "s")
    .map(({ name, start, end }) => ` ${name}=${xml.slice(start - 1, end + 1)}`);
  const further = child(node, "extLst");
  const behind = further === undefined ? "" : xml.slice(further.start, further.end);
  const look = content.look === undefined ? "" : ` s="${content.look}"`;
  return cellXml(node.written, kept.join("") + look, { content, behind });
}

/** A cell with another look, and all else as it was. */
export function cellWithLook(xml: string, node: XmlNode, look: number): string {
  const attributes = attributePlaces(xml, node)
    .filter(({ name }) => localName(name) !== "s")
    .map(({ name, start, end }) => ` ${name}=${xml.slice(start - 1, end + 1)}`);
  const isClosed = node.end === node.openEnd;
  const rest = isClosed ? "/>" : xml.slice(node.openEnd - 1, node.end);
  return `<${node.written}${attributes.join("")} s="${look}"${rest}`;
}

/** A cell that is new; `like` is an element of the sheet, whose prefix it takes. */
export function newCell(
  like: Pick<XmlNode, "written">,
  { row, column }: { readonly row: number; readonly column: number },
  content: NewContent,
): string {
  const look = content.look === undefined || content.look === 0 ? "" : ` s="${content.look}"`;
  const address = ` r="${columnLetters(column)}${row + 1}"`;
  return cellXml(`${prefixOf(like)}c`, address + look, { content, behind: "" });
}

function cellXml(
  name: string,
  attributes: string,
  { content, behind }: { readonly content: NewContent; readonly behind: string },
): string {
  const prefix = name.slice(0, name.indexOf(":") + 1);
  const { type, inside } = valueXml(prefix, content);
  const marks = content.formula?.mark === undefined ? "" : ` cm="${content.formula.mark}"`;
  const all = formulaXml(prefix, content) + inside + behind;
  const open = `<${name}${attributes}${type === "" ? "" : ` t="${type}"`}${marks}`;
  return all === "" ? `${open}/>` : `${open}>${all}</${name}>`;
}

function formulaXml(prefix: string, { formula }: NewContent): string {
  if (formula === undefined) return "";
  const array = formula.area === undefined ? "" : ` t="array" ref="${formula.area}"`;
  return `<${prefix}f${array}>${escapeText(formula.stored)}</${prefix}f>`;
}

/** A text stands in its cell, so that the part of shared texts stays as it is. */
function valueXml(
  prefix: string,
  { value, formula }: NewContent,
): { readonly type: string; readonly inside: string } {
  const stored = (text: string): string => `<${prefix}v>${escapeText(text)}</${prefix}v>`;
  if (value === undefined) return { type: "", inside: "" };
  if (typeof value === "number") return { type: "", inside: stored(String(value)) };
  if (typeof value === "boolean") return { type: "b", inside: stored(value ? "1" : "0") };
  if (typeof value === "object") return { type: "e", inside: stored(value.error) };
  const text = writtenText(value);
  if (formula !== undefined) return { type: "str", inside: stored(text) };
  const t = `<${prefix}t xml:space="preserve">${escapeText(text)}</${prefix}t>`;
  return { type: "inlineStr", inside: `<${prefix}is>${t}</${prefix}is>` };
}
