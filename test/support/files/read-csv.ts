import { cutRows } from "../../../src/files/csv/parse-rows";
import type { CsvTable } from "../../../src/files/csv/csv-table";
import { signOf, type CsvReading } from "../../../src/files/csv/reading";
import { asTheyStand } from "../../../src/files/proposal/layout/as-they-stand";
import type { ChosenMeanings } from "../../../src/files/proposal/meaning/chosen-meanings";
import { readTable } from "../../../src/files/proposal/read-table";
import { remarksOfCut } from "../../../src/files/rows/remarks-of-cut";

/** Reads all rows of a text under one reading, without looking for the table among them. */
export function readCsv(text: string, reading: CsvReading, chosen: ChosenMeanings = {}): CsvTable {
  const { delimiter, decimal, dateOrder, hasHeader } = reading;
  const cut = cutRows(text, delimiter);
  const answers = { decimal, ...(dateOrder === "ambiguous" ? {} : { dateOrder }) };
  const context = { delimiter: signOf(delimiter), answers };
  const read = readTable(asTheyStand(cut.rows, hasHeader), context, chosen);
  const { table, asked, ofColumns } = read;
  const questions = [...cut.doubts, ...asked, ...ofColumns].map(({ text }) => text);
  return {
    ...table,
    warnings: [...remarksOfCut(cut, delimiter), ...table.warnings, ...questions],
  };
}
