/** More lines than these are not listed one by one in an explanation: a pane cannot show thousands. */
export const SHOWN_LINES = 8;
