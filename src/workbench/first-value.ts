/** Set when the formulas of a workbook have their first results: what a person waits for. */
export const FIRST_VALUE_MARK = "kam-first-value";
