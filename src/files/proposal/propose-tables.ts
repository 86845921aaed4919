import { CsvError } from "../csv/csv-error";
import { signOf } from "../csv/reading";
import type { LeftOutRow } from "../rows/file-rows";
import { readRows, type FileRows, type RowsAsked } from "../rows/read-rows";
import type { LaidOut } from "./layout/laid-out";
import { layOut } from "./layout/lay-out";
import { yearOfTitles } from "./layout/year-of-titles";
import { proposeMeanings, type ProposedMeanings } from "./meaning/propose-meanings";
import type { Proposal, ProposedDoubt, ProposedTable } from "./proposal";
import { asLines } from "./shape/as-lines";
import { usualDecimal } from "./usual-decimal";

/**
 * Proposes what the bytes of a text file become: which table, which columns, which rows; what is left out and why, and
 * what only a person can settle.
 *
 * @throws {CsvError} `empty`, `binary`, `encoding`, `quotes` or `ragged`, with the name of the file and the row.
 */
export function proposeTables(bytes: Uint8Array, asked: RowsAsked): Proposal {
  const rows = readRows(bytes, asked);
  try {
    return proposeOf(rows, asked.name);
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown.inFile(asked.name) : thrown;
  }
}

/** As `proposeTables`, of rows that were cut already. */
export function proposeOf(file: FileRows, name: string): Proposal {
  const { storedNumbers } = file;
  const decimal = usualDecimal(file);
  const laid = layOut(file.rows, decimal, { mayBeWider: storedNumbers !== undefined });
  const lines = asLines(laid, decimal, yearOfTitles(laid));
  const meanings = proposeMeanings(lines, { delimiter: signOf(file.delimiter), storedNumbers });
  const leftOut = allLeftOut(file, laid.leftOut);
  return {
    file: name,
    kind: meanings.kind,
    tables: [{ ...tableOf(lines, meanings), name: withoutEnding(name), leftOut }],
    doubts: [
      ...file.doubts.map(ofRows),
      ...lines.doubts,
      ...meanings.asked,
      ...meanings.signs,
      ...meanings.ofCells,
    ],
    remarks: [...lines.remarks, ...meanings.remarks],
  };
}

function tableOf(
  { headerRows, rows }: LaidOut,
  { kind, why, columns }: ProposedMeanings,
): Omit<ProposedTable, "name" | "leftOut"> {
  return {
    kind,
    why,
    headerRows,
    columns: columns.map(({ texts: { header }, match, typed: { type } }) => ({
      header,
      meaning: match?.column,
      type,
    })),
    rows: rows.map((_, row) => columns.map(({ typed: { values } }) => values[row] ?? "")),
    fileRows: rows.map(({ row }) => row),
  };
}

function allLeftOut(file: FileRows, leftOut: readonly LeftOutRow[]): readonly LeftOutRow[] {
  const blank = file.blankRows.map((row) => ({ row, text: "", why: "blank" }));
  return [...file.leftOut, ...blank, ...leftOut].toSorted((a, b) => a.row - b.row);
}

function ofRows({ row, text, choices }: FileRows["doubts"][number]): ProposedDoubt {
  return { row, column: undefined, text, choices: choices.map((choice) => choice.text) };
}

function withoutEnding(name: string): string {
  return name.replace(/\.[^.]+$/, "");
}
