import Papa from "papaparse";
import { splitRuled } from "../rows/split-ruled";
import type { CutText, FileRow } from "../rows/file-rows";
import { isBlankCell } from "./blank-cell";
import { CsvError } from "./csv-error";
import type { Delimiter, Parting } from "./reading";

/** As far as it could be cut, and what is wrong with its quotes if anything is. */
interface CutWithFault extends CutText {
  readonly fault: CsvError | undefined;
}

/**
 * Cuts a text into rows and cells. Rows without any content are left out.
 *
 * @param limit - Rows to read at most; 0 for all.
 * @throws {CsvError} `empty` without any row, `quotes` when a quote is not closed.
 */
export function parseRows(text: string, parting: Parting, limit = 0): readonly FileRow[] {
  return cutRows(text, parting, limit).rows;
}

/** As `parseRows`, with what else was found. */
export function cutRows(text: string, parting: Parting, limit = 0): CutText {
  const { fault, ...cut } =
    parting === "ruled"
      ? { fault: undefined, ...splitRuled(linesOf(text)) }
      : cutText(text, parting, limit);
  if (fault !== undefined) throw fault;
  if (cut.rows.length > 0) return cut;
  throw new CsvError("empty", "expected a table, found only blank rows");
}

/** As `parseRows`, for a delimiter that is only a guess: what is wrong is told, not thrown. */
export function cutText(text: string, delimiter: Delimiter, limit: number): CutWithFault {
  const { hint, body } = withoutHint(withoutMark(withPlainEnds(text)));
  const skipped = hint === undefined ? 0 : 1;
  const { data, errors } = Papa.parse<readonly string[]>(body, {
    delimiter,
    newline: "\n",
    preview: limit,
  });
  const quotes = errors.find(({ type }) => type === "Quotes");
  const all = data.map((cells, index) => ({ row: index + 1 + skipped, cells }));
  // What follows the last end of line is no row.
  if (all.length > 1 && all.at(-1)?.cells.join("") === "") all.pop();
  const isBlank = ({ cells }: FileRow): boolean => cells.every(isBlankCell);
  return {
    rows: all.filter((row) => !isBlank(row)),
    blankRows: all.filter(isBlank).map(({ row }) => row),
    leftOut: hint === undefined ? [] : [{ row: 1, text: hint, why: NAMES_DELIMITER }],
    doubts: [],
    fault: quotes && wrongQuotes(quotes, skipped),
  };
}

const NAMES_DELIMITER = "names the delimiter, holds no data";

/** The lines of a text, without what follows the last end of line. */
export function linesOf(text: string): readonly string[] {
  const lines = withoutMark(withPlainEnds(text)).split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}

/** The delimiter that a first line such as `sep=;` names, as Excel writes it. */
export function hintedDelimiter(text: string): string | undefined {
  return HINT.exec(withoutMark(text))?.[1];
}

/** Some programs put it in quotes, or fill the line up with delimiters. */
const HINT = /^"?sep=(.)"?\1*(?:\r\n?|\n)/i;

function withoutHint(text: string): { readonly hint: string | undefined; readonly body: string } {
  const [hint] = HINT.exec(text) ?? [];
  return { hint: hint?.trimEnd(), body: text.slice(hint?.length ?? 0) };
}

/** Ends of lines as one sign each, whatever they are in the file. */
export function withPlainEnds(text: string): string {
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
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
