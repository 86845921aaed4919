import { PLAIN_LOOK } from "../plain-look";
import type { LookRecord } from "../read/workbook-record";

/** The font that Excel took for new workbooks from 2007 to 2023, which every Excel has. */
export const USUAL_FONT = { name: "Calibri", size: 11 } as const;

/** How a cell of a new file looks to which nobody gave a look. */
export const USUAL_LOOK: LookRecord = {
  ...PLAIN_LOOK,
  font: { ...PLAIN_LOOK.font, ...USUAL_FONT },
};

/** How Excel shows a table that is new. */
export const USUAL_TABLE_STYLE = "TableStyleMedium2";
/** One whose headers have no ground. */
export const PLAIN_TABLE_STYLE = "TableStyleLight1";
