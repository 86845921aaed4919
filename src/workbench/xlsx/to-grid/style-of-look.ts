import type { IStyleData } from "@univerjs/core";
import type { FontRecord, LookRecord } from "../../../files/xlsx/read/workbook-record";
import { HORIZONTAL, VERTICAL, WRAPS, YES } from "../alignments";

/**
 * How a cell of a file looks in the grid. Its font, size and black are left out where they are the usual ones: tables
 * give their headers a colour, and what a cell says itself would stand over it.
 */
export function styleOfLook(look: LookRecord, usual: FontRecord | undefined): IStyleData {
  const { numberFormat, font, fill, horizontal, vertical, wraps } = look;
  return {
    ...(numberFormat !== "General" && { n: { pattern: numberFormat } }),
    ...fontOf(font, usual),
    ...(fill !== undefined && { bg: { rgb: fill } }),
    ...given("ht", HORIZONTAL[horizontal ?? ""]),
    ...given("vt", VERTICAL[vertical ?? ""]),
    ...(wraps && { tb: WRAPS }),
  };
}

function fontOf(font: FontRecord, usual: FontRecord | undefined): IStyleData {
  return {
    ...(font.name !== usual?.name && given("ff", font.name)),
    ...(font.size !== usual?.size && given("fs", font.size)),
    ...(font.isBold && { bl: YES }),
    ...(font.isItalic && { it: YES }),
    ...(font.isUnderlined && { ul: { s: YES } }),
    ...(font.isStruckThrough && { st: { s: YES } }),
    ...colourOf(font, usual),
  };
}

function colourOf({ colour }: FontRecord, usual: FontRecord | undefined): IStyleData {
  const isUsualBlack = colour === "#000000" && colour === usual?.colour;
  return colour === undefined || isUsualBlack ? {} : { cl: { rgb: colour } };
}

function given<Value>(name: string, value: Value | undefined): Readonly<Record<string, Value>> {
  return value === undefined ? {} : { [name]: value };
}
