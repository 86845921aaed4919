import { CsvError } from "../../csv/csv-error";
import { nameColumns } from "../../csv/name-columns";
import type { FileRow } from "../../rows/file-rows";
import { isMadeName } from "./is-made-name";
import type { LaidOut } from "./laid-out";
import { fitted, shortRows, widthOf } from "./table-width";

/**
 * Takes all rows of a file as those of its table, as they stand. Columns reach to the last that holds anything. Rows that
 * are short are filled up with blanks, which is told; rows that are long are refused, as their values would stand in wrong
 * columns.
 *
 * @param hasHeader - Whether the first row names the columns.
 * @throws {CsvError} `empty` or `ragged`, with the row.
 */
export function asTheyStand(rows: readonly FileRow[], hasHeader: boolean): LaidOut {
  const [first] = rows;
  const body = hasHeader ? rows.slice(1) : rows;
  if (first === undefined || body.length === 0) {
    const row = (first?.row ?? 0) + 1;
    throw new CsvError("empty", "expected at least one row below the headers, found none", row);
  }
  const names = hasHeader ? first.cells : [];
  const own = fitted(rows, hasHeader ? names.length : widthOf(rows));
  const width = widthOf(own);
  const { headers, remarks } = nameColumns(names, width);
  return {
    headerRows: hasHeader ? [first.row] : [],
    headers,
    isMade: headers.map((name, column) => hasHeader && isMadeName(names, column, name)),
    groups: [],
    rows: fitted(body, width),
    leftOut: [],
    doubts: [],
    remarks: [...remarks, ...shortRows(body, width)],
  };
}
