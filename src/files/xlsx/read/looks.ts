import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, childrenOf, descend, isSet, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import type { Colours } from "./colours";
import { numberFormats } from "./number-formats";
import { workbookPart } from "./workbook-part";
import type { FontRecord, LookRecord } from "./workbook-record";

/** The looks of cells, and those that conditional formats lay over them. */
export interface Looks {
  readonly ofCells: readonly LookRecord[];
  readonly overlaid: readonly LookRecord[];
}

/** The part of formats; `undefined` where a workbook has none. */
export function stylesPart(parts: Parts): string | undefined {
  return relatedParts(parts, workbookPart(parts), "styles")[0];
}

/** How cells look, by the numbers under which they ask for it. */
export function looksOf(parts: Parts, colours: Colours): Looks {
  const part = stylesPart(parts);
  if (part === undefined) return { ofCells: [], overlaid: [] };
  const styles = parts.tree(part);
  const formats = numberFormats(styles);
  const fonts = childrenOf(child(styles, "fonts"), "font").map((node) => fontOf(node, colours));
  const fills = childrenOf(child(styles, "fills"), "fill").map((node) => fillOf(node, colours));
  const ofCells = childrenOf(child(styles, "cellXfs"), "xf").map((node) => ({
    numberFormat: formats.get(numberIn(node, "numFmtId") ?? 0) ?? USUAL_FORMAT,
    font: fonts[numberIn(node, "fontId") ?? 0] ?? fontOf(undefined, colours),
    fill: fills[numberIn(node, "fillId") ?? 0],
    ...alignmentOf(node),
  }));
  const overlaid = childrenOf(child(styles, "dxfs"), "dxf").map((node) =>
    overlaidLook(node, colours),
  );
  return { ofCells, overlaid };
}

const USUAL_FORMAT = "General";

function alignmentOf(
  node: XmlNode,
): Pick<LookRecord, "horizontal" | "vertical" | "wraps" | "isLocked"> {
  const alignment = child(node, "alignment");
  const protection = child(node, "protection");
  return {
    horizontal: alignment && attribute(alignment, "horizontal"),
    vertical: alignment && attribute(alignment, "vertical"),
    wraps: alignment !== undefined && isSet(alignment, "wrapText"),
    isLocked: protection === undefined || isSet(protection, "locked", true),
  };
}

function overlaidLook(node: XmlNode, colours: Colours): LookRecord {
  const format = child(node, "numFmt");
  const pattern = descend(node, "fill", "patternFill");
  return {
    numberFormat: (format && attribute(format, "formatCode")) ?? USUAL_FORMAT,
    font: fontOf(child(node, "font"), colours),
    // Here, other than in cells, a solid fill is told by its background.
    fill: colours(child(pattern, "bgColor") ?? child(pattern, "fgColor")),
    ...alignmentOf(node),
  };
}

function fontOf(node: XmlNode | undefined, colours: Colours): FontRecord {
  const value = (name: string): string | undefined => {
    const found = child(node, name);
    return found && attribute(found, "val");
  };
  const has = (name: string): boolean => {
    const found = child(node, name);
    return found !== undefined && isSet(found, "val", true);
  };
  const size = value("sz");
  return {
    name: value("name"),
    size: size === undefined ? undefined : Number(size),
    isBold: has("b"),
    isItalic: has("i"),
    isUnderlined: child(node, "u") !== undefined && value("u") !== "none",
    isStruckThrough: has("strike"),
    colour: colours(child(node, "color")),
  };
}

/** Of a pattern or of colours that run into one another, the colour that is seen most. */
function fillOf(node: XmlNode, colours: Colours): string | undefined {
  const pattern = child(node, "patternFill");
  if (pattern === undefined) {
    return colours(descend(node, "gradientFill", "stop", "color"));
  }
  const kind = attribute(pattern, "patternType") ?? "none";
  if (kind === "none") return undefined;
  return colours(child(pattern, kind === "solid" ? "fgColor" : "bgColor"));
}
