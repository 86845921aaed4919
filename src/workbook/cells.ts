/** What a cell holds: a blank cell is `""`, an error cell is its text such as `#N/A`. */
export type CellValue = number | string | boolean;

/** Rows of cells. */
export type Cells = readonly (readonly CellValue[])[];
