import { isBlankCell } from "../csv/blank-cell";
import { CsvError } from "../csv/csv-error";
import type { RowsDoubt } from "../rows/file-rows";
import type { TextEncoding } from "../text/encodings";
import type { DraftAsked } from "./asked";
import type { FileSource } from "./file-source";
import type { FoundRows } from "./found-rows";
import type { Look, LookOutcome } from "./look";
import { questionsOf } from "./questions";
import type { DraftOutcome } from "./read-draft";

/** Rows that the preview shows. */
const SHOWN_ROWS = 8;

/** What is to be seen of a file beside its table. */
export function lookOf(
  { fileName, sheets, proposed }: FileSource,
  found: FoundRows,
  asked: DraftAsked,
): Omit<Look, "outcome" | "reading"> {
  return {
    fileName,
    sheets,
    sheet: proposed && (asked.sheet ?? proposed),
    encoding: proposed === undefined ? encodingOf(found, asked) : undefined,
    mayKeepAll: found.plain?.isChanged === true,
    headerRows: found.plain?.laid.headerRows ?? [],
    firstRows: firstRowsOf(found),
  };
}

/** Rows among which a person looks for the names of the columns, and signs of each. */
const FIRST_ROWS = 20;
const SIGNS = 60;

function firstRowsOf({ cut }: FoundRows): Look["firstRows"] {
  if (cut instanceof CsvError) return [];
  return cut.rows.slice(0, FIRST_ROWS).map(({ row, cells }) => {
    const text = cells.filter((cell) => !isBlankCell(cell)).join(" · ");
    return { row, text: text.length > SIGNS ? `${text.slice(0, SIGNS)} …` : text };
  });
}

function encodingOf({ cut }: FoundRows, asked: DraftAsked): TextEncoding | undefined {
  return cut instanceof CsvError ? asked.encoding : cut.encoding;
}

/** What is to be seen of its table, or why it gives none. */
export function shownOf(outcome: DraftOutcome, rowDoubts: readonly RowsDoubt[]): LookOutcome {
  if (outcome.kind === "refused") return outcome;
  const { table, mapping, takenFor, why, refusal } = outcome;
  return {
    kind: "table",
    takenFor,
    why,
    columns: table.columns.map((column, index) => ({ ...column, column: mapping[index]?.column })),
    shown: table.rows.slice(0, SHOWN_ROWS),
    rowCount: table.rows.length,
    questions: questionsOf(outcome, rowDoubts),
    warnings: table.warnings,
    refusal,
  };
}
