import Papa from "papaparse";
import { isBlankCell } from "./blank-cell";
import { CsvError } from "./csv-error";
import type { Delimiter } from "./reading";

/** A row of the file and where it stands, from 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A text cut into rows, and what is wrong with its quotes if anything is. */
interface CutText {
  readonly rows: readonly FileRow[];
  readonly fault: CsvError | undefined;
}

/**
 * Cuts a text into rows and cells. Rows without any content are left out.
 *
 * @param limit - Rows to read at most; 0 for all.
 * @throws {CsvError} `empty` without any row, `quotes` when a quote is not closed.
 */
export function parseRows(text: string, delimiter: Delimiter, limit = 0): readonly FileRow[] {
  const { rows, fault } = cutText(text, delimiter, limit);
  if (fault !== undefined) throw fault;
  if (rows.length === 0) throw new CsvError("empty", "expected a table, found only blank rows");
  return rows;
}

/** As `parseRows`, for a delimiter that is only a guess: what is wrong is told, not thrown. */
export function cutText(text: string, delimiter: Delimiter, limit: number): CutText {
  const { skipped, body } = withoutHint(withoutMark(text).replaceAll(/\r\n?/g, "\n"));
  const { data, errors } = Papa.parse<readonly string[]>(body, {
    delimiter,
    newline: "\n",
    preview: limit,
  });
  const quotes = errors.find(({ type }) => type === "Quotes");
  return {
    rows: data
      .map((cells, index) => ({ row: index + 1 + skipped, cells }))
      .filter(({ cells }) => !cells.every(isBlankCell)),
    fault: quotes && wrongQuotes(quotes, skipped),
  };
}

/** The delimiter that a first line such as `sep=;` names, as Excel writes it. */
export function hintedDelimiter(text: string): string | undefined {
  return HINT.exec(withoutMark(text))?.[1];
}

const HINT = /^sep=(.)\r?\n/i;

function withoutHint(text: string): { readonly skipped: number; readonly body: string } {
  const hint = HINT.exec(text);
  return hint === null
    ? { skipped: 0, body: text }
    : { skipped: 1, body: text.slice(hint[0].length) };
}

function withoutMark(text: string): string {
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function wrongQuotes({ code, row = 0 }: Papa.ParseError, skipped: number): CsvError {
  const found =
    code === "MissingQuotes"
      ? "a quote that is never closed"
      : "a quote that is closed in the middle of a cell";
  const message = `expected quotes in pairs around a whole cell, found ${found}`;
  return new CsvError("quotes", message, row + 1 + skipped);
}
