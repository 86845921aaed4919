import type { RowsDoubt } from "../rows/file-rows";
import { CsvError } from "../csv/csv-error";
import type { CsvTable } from "../csv/csv-table";
import { TABLES } from "../../schema/tables";
import { compareTables } from "../update/compare-tables";
import type { CompareOptions, KnownTable } from "../update/known-table";
import type { UpdatePreview } from "../update/update-preview";
import type { GivenCells } from "../workbooks/given-cells";
import { NOTHING_ASKED, type DraftAsked } from "./asked";
import { cellsSource, fileSource, type FileSource } from "./file-source";
import { readingOf } from "./found-rows";
import type { Look, Refusal, TellStep } from "./look";
import { csvMessage, readDraft, type DraftOutcome } from "./read-draft";
import { lookOf, shownOf } from "./shown-draft";

/** Reads a file that is on its way into the workbook, wherever that is done: it hands over data alone. */
export interface Reader {
  /** Takes the bytes of a file, and looks at it as it is proposed to be read. */
  readonly open: (fileName: string, bytes: Uint8Array, tell?: TellStep) => Promise<Look | Refusal>;
  /** Takes cells that stand in the workbook already, under their name. */
  readonly openCells: (name: string, given: GivenCells, tell?: TellStep) => Promise<Look | Refusal>;
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
  const open = async (take: TakeSource, tell?: TellStep): Promise<Look | Refusal> => {
    tell?.("rows");
    const opened = await refusing(take);
    if ("refused" in opened) return opened;
    source = opened;
    return look(NOTHING_ASKED, tell);
  };
  return {
    open: (fileName, bytes, tell) => open(() => fileSource(fileName, bytes), tell),
    openCells: (name, given, tell) => open(() => cellsSource(name, given), tell),
    look,
    table: () => Promise.resolve(outcome?.kind === "table" ? outcome.mapped : undefined),
    compare: (known, options) => refusing(() => compared(outcome, known, options)),
  };
}

type TakeSource = () => FileSource | Promise<FileSource>;

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
