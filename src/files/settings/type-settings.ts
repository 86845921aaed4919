import { invalidInput, type Place } from "../../model/errors";
import type { Column } from "../../schema/columns";
import { settingsTable } from "../../schema/tables/settings";
import { isBlankCell } from "../csv/blank-cell";
import type { FileRow } from "../rows/file-rows";
import type { CellValue } from "../csv/column/typed-column";
import { proposeDecimal } from "../csv/propose-decimal";
import { parseDate, serialOf } from "../csv/read-date";
import { readNumber } from "../csv/read-number";
import { signOf, type CsvReading } from "../csv/reading";

/** The cells below the headers, each read as its column wants it: a file of Settings needs no guesses. */
export function typeSettings(
  { headers, file }: { readonly headers: readonly string[]; readonly file: string },
  body: readonly FileRow[],
  reading: CsvReading,
): readonly (readonly CellValue[])[] {
  const columns = headers.map(columnOf);
  const cells = body.map((row) => headers.map((_, position) => row.cells[position] ?? ""));
  const places = { argument: file, columns };
  const decimal = decimalOf(cells, places, reading);
  return cells.map((row, index) =>
    row.map((cell, position) => {
      const column = columns[position];
      if (isBlankCell(cell)) return "";
      if (column?.kind === "number") return readNumber(cell, decimal)?.value ?? cell;
      return column?.kind === "date" ? dayOf(cell, reading, placeOf(places, index, column)) : cell;
    }),
  );
}

interface Columns {
  readonly argument: string;
  readonly columns: readonly (Column<unknown> | undefined)[];
}

function columnOf(header: string): Column<unknown> | undefined {
  const wanted = header.toLowerCase();
  return Object.values<Column<unknown>>(settingsTable.columns).find(
    (column) => column.header === wanted,
  );
}

function placeOf({ argument }: Columns, index: number, { header }: Column<unknown>): Place {
  return { argument, column: header, row: index + 2 };
}

/** The sign of decimals that the numbers of the file prove; where one may also part thousands, none is guessed. */
function decimalOf(
  rows: readonly (readonly string[])[],
  places: Columns,
  reading: CsvReading,
): CsvReading["decimal"] {
  const delimiter = signOf(reading.delimiter);
  const numbers = rows.flatMap((row, index) =>
    places.columns.flatMap((column, position) =>
      column?.kind === "number" ? [{ cell: row[position] ?? "", index, column }] : [],
    ),
  );
  const { decimal, doubts } = proposeDecimal([numbers.map(({ cell }) => cell)], delimiter);
  const isUnclear = (cell: string): boolean =>
    proposeDecimal([[cell]], delimiter).doubts.length > 0;
  const unclear = doubts.length > 0 ? numbers.find(({ cell }) => isUnclear(cell)) : undefined;
  if (unclear === undefined) return decimal;
  const expected = "a number that can be read in one way only, as 1000 or 1.0";
  throw invalidInput(placeOf(places, unclear.index, unclear.column), expected, unclear.cell);
}

function dayOf(cell: string, { dateOrder }: CsvReading, place: Place): number {
  const date = parseDate(cell);
  // Which of three short numbers is the year would be a guess.
  const day = date === undefined || date.hasShortYear ? undefined : serialOf(date, dateOrder);
  if (day === undefined) throw invalidInput(place, "a day such as 2026-01-31", cell);
  return day;
}
