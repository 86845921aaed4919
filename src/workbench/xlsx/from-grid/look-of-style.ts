import type { IStyleData, Nullable } from "@univerjs/core";
import type { FontRecord, LookRecord } from "../../../files/xlsx/read/workbook-record";
import { HORIZONTAL, VERTICAL, WRAPS, YES } from "../alignments";

/** How a cell of the grid looks, in the words of a file; a font and a size are given only where they are not the usual ones. */
export function lookOfStyle(style: Nullable<IStyleData>): LookRecord {
  const { n, bg, ht, vt, tb } = style ?? {};
  return {
    numberFormat: n?.pattern === undefined || n.pattern === "" ? "General" : n.pattern,
    font: fontOf(style ?? {}),
    fill: colourOf(bg?.rgb),
    horizontal: wordOf(HORIZONTAL, ht),
    vertical: wordOf(VERTICAL, vt),
    wraps: tb === WRAPS,
    isLocked: true,
  };
}

function fontOf({ ff, fs, bl, it, ul, st, cl }: IStyleData): FontRecord {
  return {
    name: ff ?? undefined,
    size: fs,
    isBold: bl === YES,
    isItalic: it === YES,
    isUnderlined: ul?.s === YES,
    isStruckThrough: st?.s === YES,
    colour: colourOf(cl?.rgb),
  };
}

function wordOf(
  words: Readonly<Record<string, number>>,
  number: Nullable<number>,
): string | undefined {
  return Object.keys(words).find((word) => words[word] === number);
}

/** The grid writes colours in several ways; a file knows `#RRGGBB` alone. */
function colourOf(colour: Nullable<string>): string | undefined {
  if (colour === null || colour === undefined || colour === "") return undefined;
  const hex = /^#([0-9a-f]{6})$/i.exec(colour);
  if (hex !== null) return colour.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short !== null)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  const channels = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (channels === null) return undefined;
  return `#${channels
    .slice(1)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
