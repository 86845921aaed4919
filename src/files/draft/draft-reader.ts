import { isBlankCell } from "../csv/blank-cell";
import type { RowsDoubt } from "../rows/file-rows";
import { questionsOf } from "./questions";
import { CsvError } from "../csv/csv-error";
import type { CsvTable } from "../csv/csv-table";
import { TABLES } from "../../schema/tables";
import { compareTables } from "../update/compare-tables";
import type { CompareOptions, KnownTable } from "../update/known-table";
import type { UpdatePreview } from "../update/update-preview";
import type { TextEncoding } from "../text/encodings";
import { NOTHING_ASKED, type DraftAsked } from "./asked";
import { fileSource, type FileSource } from "./file-source";
import { readingOf, type FoundRows } from "./found-rows";
import type { Look, LookOutcome, Refusal, TellStep } from "./look";
import { csvMessage, readDraft, type DraftOutcome } from "./read-draft";

/** Reads a file that is on its way into the workbook, wherever that is done: it hands over data alone. */
export interface Reader {
  /** Takes the bytes of a file, and looks at it as it is proposed to be read. */
  readonly open: (fileName: string, bytes: Uint8Array, tell?: TellStep) => Promise<Look | Refusal>;
  /** Looks at the same file as a person asks for it. */
  readonly look: (asked: DraftAsked, tell?: TellStep) => Promise<Look | Refusal>;
  /** The table that was last looked at, under the names it gets in the workbook; none while it can have none. */
  readonly table: () => Promise<CsvTable | undefined>;
  /** What that table would change in one of the workbook. */
  readonly compare: (
    known: KnownTable,
    options: Omit<CompareOptions, "table" | "rowsInFile">,
  ) => Promise<UpdatePreview | Refusal>;
}

/** Rows of which the preview shows. */
const SHOWN_ROWS = 8;

/** A reader that works where it stands. */
export function draftReader(): Reader {
  let source: FileSource | undefined;
  let outcome: DraftOutcome | undefined;
  const look: Reader["look"] = (asked, tell = () => undefined) =>
    refusing(() => {
      if (source === undefined) throw new Error("A file is looked at before it is opened.");
      const seen = lookAt(source, asked, tell);
      outcome = seen.outcome;
      return { ...seen.look, outcome: shownOf(seen.outcome, seen.rowDoubts) };
    });
  return {
    open: async (fileName, bytes, tell = () => undefined) => {
      tell("rows");
      const opened = await refusing(() => fileSource(fileName, bytes));
      if ("refused" in opened) return opened;
      source = opened;
      return look(NOTHING_ASKED, tell);
    },
    look,
    table: () => Promise.resolve(outcome?.kind === "table" ? outcome.mapped : undefined),
    compare: (known, options) => refusing(() => compared(outcome, known, options)),
  };
}

function compared(
  outcome: DraftOutcome | undefined,
  known: KnownTable,
  options: CompareOptions,
): UpdatePreview | Refusal {
  if (outcome?.kind !== "table" || outcome.mapped === undefined)
    return { refused: "expected a table to compare, found none" };
  const { mapped, fileRows, takenFor } = outcome;
  const table = TABLES.find(({ name }) => name === takenFor);
  return compareTables(known, mapped, {
    ...options,
    ...(table === undefined ? {} : { table }),
    rowsInFile: fileRows,
  });
}

async function refusing<T>(work: () => T | Promise<T>): Promise<T | Refusal> {
  try {
    return await work();
  } catch (thrown) {
    return { refused: csvMessage(thrown) };
  }
}

function lookAt(
  source: FileSource,
  asked: DraftAsked,
  tell: TellStep,
): {
  readonly look: Omit<Look, "outcome">;
  readonly outcome: DraftOutcome;
  readonly rowDoubts: readonly RowsDoubt[];
} {
  tell("table");
  const found = source.rows(asked);
  const reading = readingOf(found, asked);
  tell("columns");
  const outcome = readDraft(found, asked, reading);
  const rowDoubts = found.cut instanceof CsvError ? [] : found.cut.doubts;
  return { look: { ...lookOf(source, found, asked), reading }, outcome, rowDoubts };
}

function lookOf(
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

function shownOf(outcome: DraftOutcome, rowDoubts: readonly RowsDoubt[]): LookOutcome {
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
