import type { Parts } from "../parts/parts";
import { stylesPart } from "../read/looks";
import { FIRST_OWN_FORMAT, numberFormats } from "../read/number-formats";
import { edited, insertion } from "../xml/edit-text";
import { child, childrenOf, numberIn } from "../xml/look-up";
import { escapeAttribute, prefixOf, setAttribute } from "../xml/write-xml";
import type { XmlNode } from "../xml/xml-tree";
import { refused } from "../xlsx-error";
import { appended } from "./dynamic-mark";
import { insertedInOrder } from "./element-order";

/** The number of a look that is as another, but for its number format; a look that is not there yet is added. */
export function lookWithFormat(parts: Parts, look: number, format: string): number {
  const part = stylesPart(parts);
  if (part === undefined)
    throw refused("the workbook has no formats: open it in Excel and save it");
  const formatId = formatNumber(parts, part, format);
  const [xml, styles] = [parts.text(part), parts.tree(part)];
  const list = child(styles, "cellXfs");
  const looks = childrenOf(list, "xf");
  const base = looks[look];
  if (list === undefined || base === undefined) {
    throw refused("the workbook does not say how its cells look: open it in Excel and save it");
  }
  if (numberIn(base, "numFmtId") === formatId) return look;
  const added = withFormat(xml, base, formatId);
  const known = looks.findIndex((node) => xml.slice(node.start, node.end) === added);
  if (known >= 0) return known;
  parts.write(part, edited(xml, appended(xml, list, added)));
  return looks.length;
}

/** The element of a look, with another format. */
function withFormat(xml: string, base: XmlNode, formatId: number): string {
  const sets = [
    setAttribute(xml, base, "applyNumberFormat", "1"),
    setAttribute(xml, base, "numFmtId", String(formatId)),
  ];
  const moved = sets.map(({ start, end, text }) => ({
    start: start - base.start,
    end: end - base.start,
    text,
  }));
  return edited(xml.slice(base.start, base.end), moved);
}

function formatNumber(parts: Parts, part: string, code: string): number {
  const [xml, styles] = [parts.text(part), parts.tree(part)];
  const formats = numberFormats(styles);
  const known = [...formats].find(([, each]) => each === code)?.[0];
  if (known !== undefined) return known;
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...formats.keys()) + 1;
  const prefix = prefixOf(styles);
  const element = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`;
  const list = child(styles, "numFmts");
  const edits =
    list === undefined
      ? [
          insertion(
            insertedInOrder(styles, "numFmts"),
            `<${prefix}numFmts count="1">${element}</${prefix}numFmts>`,
          ),
        ]
      : appended(xml, list, element);
  parts.write(part, edited(xml, edits));
  return id;
}
