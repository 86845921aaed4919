import type { FontRecord, LookRecord } from "../read/workbook-record";
import { newElement } from "../xml/new-element";
import { USUAL_FONT, USUAL_LOOK } from "./usual-look";

/** The font of a cell. */
export function fontXml({
  name = USUAL_FONT.name,
  size = USUAL_FONT.size,
  ...rest
}: FontRecord): string {
  return newElement("font", {}, fontParts({ name, size, ...rest }));
}

/** In the order in which Excel writes them. */
function fontParts(font: FontRecord): string {
  const { name, size, isBold, isItalic, isStruckThrough, isUnderlined, colour } = font;
  return [
    isBold ? newElement("b") : "",
    isItalic ? newElement("i") : "",
    isStruckThrough ? newElement("strike") : "",
    isUnderlined ? newElement("u") : "",
    size === undefined ? "" : newElement("sz", { val: size }),
    colourXml("color", colour),
    name === undefined ? "" : newElement("name", { val: name }),
  ].join("");
}

/** A colour `#RRGGBB` as an element of this name. */
export function colourXml(name: string, colour: string | undefined): string {
  return colour === undefined ? "" : newElement(name, { rgb: `FF${colour.slice(1)}` });
}

/** The fill of a cell: one colour all over. */
export function fillXml(colour: string): string {
  const pattern = newElement(
    "patternFill",
    { patternType: "solid" },
    colourXml("fgColor", colour) + newElement("bgColor", { indexed: 64 }),
  );
  return newElement("fill", {}, pattern);
}

/** Nothing where a cell is aligned as usual. */
export function alignmentXml({ horizontal, vertical, wraps }: LookRecord): string {
  if (horizontal === undefined && vertical === undefined && !wraps) return "";
  return newElement("alignment", { horizontal, vertical, wrapText: wraps ? true : undefined });
}

/** Nothing where a cell is locked, as usual. */
export function protectionXml({ isLocked }: LookRecord): string {
  return isLocked ? "" : newElement("protection", { locked: false });
}

/** A look that a rule lays over cells: what it leaves open stays as it was in the cell. */
export function overlaidXml(look: LookRecord, numFmtId: number): string {
  const { numberFormat, font, fill } = look;
  const parts = fontParts(font);
  // Here, other than in cells, a solid fill is told by its background.
  const pattern = newElement("patternFill", {}, colourXml("bgColor", fill));
  const inside = [
    parts === "" ? "" : newElement("font", {}, parts),
    numberFormat === USUAL_LOOK.numberFormat
      ? ""
      : newElement("numFmt", { numFmtId, formatCode: numberFormat }),
    fill === undefined ? "" : newElement("fill", {}, pattern),
    alignmentXml(look),
    protectionXml(look),
  ];
  return newElement("dxf", {}, inside.join(""));
}
