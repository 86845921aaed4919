import type { LookRecord } from "./read/workbook-record";

/** How a cell looks of which nothing is said: in the usual font, whichever that is. */
export const PLAIN_LOOK: LookRecord = {
  numberFormat: "General",
  font: {
    name: undefined,
    size: undefined,
    isBold: false,
    isItalic: false,
    isUnderlined: false,
    isStruckThrough: false,
    colour: undefined,
  },
  fill: undefined,
  horizontal: undefined,
  vertical: undefined,
  wraps: false,
  isLocked: true,
};
