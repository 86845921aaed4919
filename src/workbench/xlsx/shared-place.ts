/** The key of a cell among formulas that cells share with others. */
export function sharedPlace(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}
