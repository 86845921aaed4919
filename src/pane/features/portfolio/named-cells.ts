import { plainText } from "../../../model/plain-text";
import type { CellValue } from "../../../workbook/cells";
import type { Cells } from "../../../workbook/gateway";

/** One row of a table, its cells found by header; a blank or missing cell is unknown. */
export interface NamedCells {
  readonly number: (header: string) => number | undefined;
  /** As texts are compared; `""` where there is nothing. */
  readonly text: (header: string) => string;
}

/** Reads a table by its headers, which are the same in any case, as the functions read them. */
export function namedCells([headers = [], ...rows]: Cells): (row: number) => NamedCells {
  const places = new Map<string, number>();
  headers.forEach((header, place) => {
    const name = plainText(String(header)).toLowerCase();
    if (!places.has(name)) places.set(name, place);
  });
  return (row) => {
    const cell = (header: string): CellValue => rows[row]?.[places.get(header) ?? -1] ?? "";
    return {
      number: (header) => {
        const value = cell(header);
        return typeof value === "number" ? value : undefined;
      },
      text: (header) => plainText(String(cell(header))),
    };
  };
}
