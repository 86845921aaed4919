import { messageOf } from "../../i18n/say";
import { KamError } from "../../model/errors";
import { readSettings } from "../../reading/settings";
import { findColumn, rowReader, type RawTable } from "../../reading/table";
import type { Column } from "../../schema/columns";
import { settingsTable } from "../../schema/tables/settings";
import { CsvError } from "../csv/csv-error";
import { decodeText } from "../text/decode-text";
import { parseRows } from "../csv/parse-rows";
import { proposeReadingOf } from "../csv/propose-reading";
import type { CellValue } from "../csv/column/typed-column";
import { asTheyStand } from "../proposal/layout/as-they-stand";
import type { FileRow } from "../rows/file-rows";
import { proposeParting } from "../rows/propose-parting";
import { requireHeaders } from "./settings-headers";
import { typeSettings } from "./type-settings";

/** Rows of a Settings table, their cells in the order of its columns. */
export type SettingsRows = readonly (readonly CellValue[])[];

/**
 * Reads a file of Settings and holds it to all that a Settings table is held to: nobody is given one that
 * functions would refuse.
 *
 * @param bytes - The file as it stands on a disk or a server.
 * @param file - What it is called where a person is told of a fault.
 * @throws {CsvError} `empty` without a row below the headers; `settings` or another with column and row, as far
 *   as there are such, with what was expected and what was found.
 */
export function readSettingsFile(bytes: Uint8Array, file: string): SettingsRows {
  try {
    const { text } = decodeText(bytes);
    const delimiter = proposeParting(text);
    const lines = parseRows(text, delimiter);
    // Whatever stands first is held to be the headers: nobody is there to be asked.
    const reading = { ...proposeReadingOf(lines, delimiter), hasHeader: true };
    const { headers } = asTheyStand(lines, true);
    return atLines(lines, () => {
      requireHeaders(headers, file);
      const rows = typeSettings({ headers, file }, lines.slice(1), reading);
      const table = { argument: file, headers, rows };
      requireSettings(table);
      return inOrder(table, rows);
    });
  } catch (thrown) {
    throw inWords(thrown, file);
  }
}

const COLUMNS = Object.values<Column<unknown>>(settingsTable.columns);

function requireSettings(table: RawTable): void {
  // Columns for people alone are no matter of a function, but of the sheet that is made of them; they may be blank.
  const read = rowReader(
    table,
    COLUMNS.map((column) => (column.required ? column : { ...column, blank: "unknown" })),
  );
  for (const index of table.rows.keys()) {
    const row = read(index);
    if (row instanceof KamError) throw row;
  }
  readSettings(table);
}

function inOrder(table: RawTable, rows: SettingsRows): SettingsRows {
  const positions = COLUMNS.map(({ header }) => findColumn(table, header));
  return rows.map((row) =>
    positions.map((position) => (position === undefined ? "" : (row[position] ?? ""))),
  );
}

/** Readers count the rows of a table; a person looks for the row of the file, where blank ones count too. */
function atLines<T>(lines: readonly FileRow[], read: () => T): T {
  try {
    return read();
  } catch (thrown) {
    if (!(thrown instanceof KamError) || thrown.where.row === undefined) throw thrown;
    const row = lines[thrown.where.row - 1]?.row ?? thrown.where.row;
    throw new KamError(thrown.fault, { ...thrown.where, row });
  }
}

function inWords(thrown: unknown, file: string): unknown {
  if (thrown instanceof KamError) return new CsvError("settings", messageOf(thrown));
  if (!(thrown instanceof CsvError)) return thrown;
  const joint = thrown.row === undefined ? ": " : ", ";
  return new CsvError(thrown.code, `${file}${joint}${thrown.message}`);
}
