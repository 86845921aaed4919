import type { Parts } from "../parts/parts";
import { relatedParts } from "../parts/relationships";
import { attribute, child, descend, numberIn } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";
import { INDEXED_COLOURS } from "./indexed-colours";
import { workbookPart } from "./workbook-part";

/** Says of an element of colour which one it means, `#RRGGBB`; `undefined` for the program's own. */
export type Colours = (node: XmlNode | undefined) => string | undefined;

/** The order in which cells number the colours of a theme: light and dark are exchanged against the part. */
const THEME_ORDER = [
  ["lt1", "dk1", "lt2", "dk2"],
  ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"],
  ["hlink", "folHlink"],
].flat();

/** The colours of a workbook, those of its theme among them. */
export function coloursOf(parts: Parts): Colours {
  const theme = themeColours(parts);
  return (node) => {
    if (node === undefined) return undefined;
    const base = baseColour(node, theme);
    return base === undefined ? undefined : tinted(base, numberIn(node, "tint") ?? 0);
  };
}

function baseColour(node: XmlNode, theme: readonly (string | undefined)[]): string | undefined {
  const rgb = attribute(node, "rgb");
  if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
  const place = numberIn(node, "theme");
  if (place !== undefined) return theme[place];
  const index = numberIn(node, "indexed");
  return index === undefined ? undefined : INDEXED_COLOURS[index];
}

function themeColours(parts: Parts): readonly (string | undefined)[] {
  const [part] = relatedParts(parts, workbookPart(parts), "theme");
  if (part === undefined) return [];
  const scheme = descend(parts.tree(part), "themeElements", "clrScheme");
  return THEME_ORDER.map((name) => {
    const [colour] = child(scheme, name)?.children ?? [];
    if (colour === undefined) return undefined;
    const value = attribute(colour, "lastClr") ?? attribute(colour, "val");
    return value === undefined ? undefined : `#${value.toUpperCase()}`;
  });
}

/**
 * A colour made lighter (up to 1) or darker (down to -1) in its lightness, as ECMA-376 Part 1, 18.8.19 tells. Where hue
 * and saturation stay, each of red, green and blue moves in a straight line. Excel
 * counts in whole steps on the way, so that a part may differ from what it shows by 1.
 */
function tinted(colour: string, tint: number): string {
  if (tint === 0) return colour;
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 510;
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  // Saturation: how far the parts are from grey, of as far as they could be at this lightness.
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  return `#${parts
    .map((part) => Math.round((target + (part / 255 - lightness) * scale) * 255))
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase()}`;
}
