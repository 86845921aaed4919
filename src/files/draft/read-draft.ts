import { applyMapping } from "../csv/apply-mapping";
import type { ColumnChoices } from "../csv/column/typed-column";
import { CsvError } from "../csv/csv-error";
import type { CsvTable } from "../csv/csv-table";
import { signOf, type CsvReading } from "../csv/reading";
import type { ColumnMapping } from "../proposal/kind/propose-mapping";
import { asTheyStand } from "../proposal/layout/as-they-stand";
import { readTable, type ReadTable } from "../proposal/read-table";
import { remarksOfCut } from "../rows/remarks-of-cut";
import type { DraftAsked } from "./asked";
import type { FoundRows } from "./found-rows";

/** What rows give as they are read, or why they give nothing. */
export type DraftOutcome =
  | (ReadTable & {
      readonly kind: "table";
      /** Under the names it will have in the workbook; `undefined` while two would be the same. */
      readonly mapped: CsvTable | undefined;
      readonly refusal: string | undefined;
    })
  | { readonly kind: "refused"; readonly message: string };

/** Reads rows as the table that a person asks of them; never throws for a fault of the file. */
export function readDraft(found: FoundRows, asked: DraftAsked, reading: CsvReading): DraftOutcome {
  try {
    const read = tableOf(found, asked, reading);
    return { kind: "table", ...read, ...mappedOrRefused(read.table, read.mapping) };
  } catch (thrown) {
    return { kind: "refused", message: csvMessage(thrown) };
  }
}

function tableOf({ cut, plain }: FoundRows, asked: DraftAsked, reading: CsvReading): ReadTable {
  if (cut instanceof CsvError) throw cut;
  const isPlain = plain !== undefined && !asked.keepsAll && reading.hasHeader;
  const laid = isPlain ? plain.laid : asTheyStand(cut.rows, reading.hasHeader);
  const context = {
    delimiter: signOf(reading.delimiter),
    storedNumbers: cut.storedNumbers,
    answers: answersOf(asked),
    choicesOf: asked.columns,
  };
  const read = readTable(laid, context, asked.chosen);
  const told = [...remarksOfCut(cut, reading.delimiter), ...(isPlain ? plain.remarks : [])];
  return { ...read, table: { ...read.table, warnings: [...told, ...read.table.warnings] } };
}

/** What a person said holds where a column leaves it open. */
function answersOf({ reading: { decimal, dateOrder } }: DraftAsked): ColumnChoices {
  return { decimal, dateOrder: dateOrder === "ambiguous" ? undefined : dateOrder };
}

function mappedOrRefused(
  table: CsvTable,
  mapping: readonly ColumnMapping[],
): { readonly mapped: CsvTable | undefined; readonly refusal: string | undefined } {
  try {
    return { mapped: applyMapping(table, mapping), refusal: undefined };
  } catch (thrown) {
    return { mapped: undefined, refusal: csvMessage(thrown) };
  }
}

/** What a person reads of a fault of the file; any other fault goes on. */
export function csvMessage(thrown: unknown): string {
  if (thrown instanceof CsvError) return thrown.message;
  throw thrown;
}
