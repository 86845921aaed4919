/** 1 January 1970, where clocks begin to count, as a spreadsheet counts days. */
export const EPOCH = 25_569;

/** 1 March 1900: spreadsheets count a 29 February before it, which there was not. */
export const FIRST_SURE_DAY = 61;

/** How long a day is by a clock. */
export const DAY_MILLISECONDS = 86_400_000;
