import type { FontRecord } from "../../read/workbook-record";
import { edited } from "../../xml/edit-text";
import { childrenOf } from "../../xml/look-up";
import { elementOf } from "../../xml/small-element";
import { escapeAttribute, prefixOf } from "../../xml/write-xml";
import { insertInOrder } from "../element-order";

const SIGNS = { isBold: "b", isItalic: "i", isStruckThrough: "strike", isUnderlined: "u" } as const;

/** What a font says of itself beside its name, and what holds for that name alone. */
const OF_NAME = ["family", "charset", "scheme"];

/** The element of a font that differs from another one where the records of both differ. */
export function fontLike(element: string, before: FontRecord, wanted: FontRecord): string {
  let font = element;
  for (const [sign, name] of Object.entries(SIGNS) as [keyof typeof SIGNS, string][]) {
    if (before[sign] !== wanted[sign]) font = withChild(font, name, wanted[sign] ? "" : undefined);
  }
  if (before.size !== wanted.size) font = withChild(font, "sz", valued(wanted.size));
  if (before.colour !== wanted.colour) font = withChild(font, "color", rgb(wanted.colour));
  if (before.name === wanted.name) return font;
  const bare = OF_NAME.reduce((each, name) => withChild(each, name, undefined), font);
  return withChild(bare, "name", valued(wanted.name));
}

function valued(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : ` val="${escapeAttribute(String(value))}"`;
}

function rgb(colour: string | undefined): string | undefined {
  return colour === undefined ? undefined : ` rgb="${opaque(colour)}"`;
}

/** A colour as a part writes it: nothing of what lies behind is seen. */
export function opaque(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** An element with one child of a name, which has these attributes; with none where they are `undefined`. */
function withChild(element: string, name: string, attributes: string | undefined): string {
  const node = elementOf(element);
  const gone = childrenOf(node, name).map(({ start, end }) => ({ start, end, text: "" }));
  const bare = edited(element, gone);
  if (attributes === undefined) return bare;
  const added = `<${prefixOf(node)}${name}${attributes}/>`;
  return edited(bare, [insertInOrder(bare, elementOf(bare), { name, element: added })]);
}
