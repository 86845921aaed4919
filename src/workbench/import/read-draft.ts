import { applyMapping } from "../../files/csv/apply-mapping";
import type { ColumnChoices } from "../../files/csv/column/typed-column";
import { CsvError } from "../../files/csv/csv-error";
import type { CsvTable } from "../../files/csv/csv-table";
import { signOf } from "../../files/csv/reading";
import type { ColumnMapping } from "../../files/proposal/kind/propose-mapping";
import { asTheyStand } from "../../files/proposal/layout/as-they-stand";
import { readTable, type ReadTable } from "../../files/proposal/read-table";
import { remarksOfCut } from "../../files/rows/remarks-of-cut";
import type { CsvDraft } from "./csv-draft";

/** What the draft gives as it stands, or why it gives nothing. */
export type DraftOutcome =
  | (ReadTable & {
      readonly kind: "table";
      /** Under the names it will have in the workbook; `undefined` while two would be the same. */
      readonly mapped: CsvTable | undefined;
      readonly refusal: string | undefined;
    })
  | { readonly kind: "refused"; readonly message: string };

/** Reads the draft; never throws for a fault of the file. */
export function readDraft(draft: CsvDraft): DraftOutcome {
  try {
    const read = tableOfDraft(draft);
    return { kind: "table", ...read, ...mappedOrRefused(read.table, read.mapping) };
  } catch (thrown) {
    return { kind: "refused", message: csvMessage(thrown) };
  }
}

function tableOfDraft(draft: CsvDraft): ReadTable {
  const { cut, plain, keepsAll, reading, chosen } = draft;
  if (cut instanceof CsvError) throw cut;
  const isPlain = plain !== undefined && !keepsAll && reading.hasHeader;
  const laid = isPlain ? plain.laid : asTheyStand(cut.rows, reading.hasHeader);
  const { storedNumbers } = cut;
  const context = {
    delimiter: signOf(reading.delimiter),
    storedNumbers,
    answers: answersOf(draft),
  };
  const read = readTable(laid, context, chosen);
  const told = [...remarksOfCut(cut, reading.delimiter), ...(isPlain ? plain.remarks : [])];
  return { ...read, table: { ...read.table, warnings: [...told, ...read.table.warnings] } };
}

/** What holds where a column leaves it open; the order of dates that others prove, too. */
function answersOf({ reading: { decimal, dateOrder }, settled }: CsvDraft): ColumnChoices {
  return {
    ...(settled.has("decimal") ? { decimal } : {}),
    ...(dateOrder === "ambiguous" ? {} : { dateOrder }),
  };
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
