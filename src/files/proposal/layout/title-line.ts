/** Why a line above the header is left out. */
export const TITLE_LINE = "title line above the header";
