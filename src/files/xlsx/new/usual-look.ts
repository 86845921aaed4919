import type { LookRecord } from "../read/workbook-record";

/** The font that Excel took for new workbooks from 2007 to 2023, which every Excel has. */
export const USUAL_FONT = { name: "Calibri", size: 11 } as const;

/** How a cell looks to which nobody gave a look. */
export const USUAL_LOOK: LookRecord = {
  numberFormat: "General",
  font: {
    ...USUAL_FONT,
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
