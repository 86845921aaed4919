import { CsvError } from "../csv/csv-error";
import { dayStyles } from "./day-formats";
import { sharedTexts } from "./shared-texts";
import { sheetCells, type CellContext, type SheetRow } from "./sheet-cells";
import { listSheets, type ListedBook } from "./list-sheets";
import { openParts, type Parts } from "./zip-parts";

/** A sheet of a workbook as rows of what its cells hold. */
export interface SheetRows {
  readonly name: string;
  /** True when Excel does not show it. */
  readonly isHidden: boolean;
  readonly rows: readonly SheetRow[];
}

/**
 * Reads the sheets of an .xlsx workbook in the order of their tabs; sheets that hold a chart alone are none.
 *
 * @throws {CsvError} `binary` when it is damaged, `empty` without any sheet, with the name of the file.
 */
export async function readSheets(
  bytes: Uint8Array,
  { name }: { readonly name: string },
): Promise<readonly SheetRows[]> {
  try {
    const parts = openParts(bytes);
    const book = await listSheets(parts);
    const context = await contextOf(parts, book);
    const sheets: SheetRows[] = [];
    for (const { name: sheet, isHidden, part } of book.sheets) {
      const rows = sheetCells(await textOf(parts, part), context);
      sheets.push({ name: sheet, isHidden, rows });
    }
    return sheets;
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown.inFile(name) : thrown;
  }
}

async function contextOf(parts: Parts, book: ListedBook): Promise<CellContext> {
  const { textsPart, stylesPart, isFrom1904 } = book;
  return {
    texts: textsPart === undefined ? [] : sharedTexts(await textOf(parts, textsPart)),
    dayStyles: stylesPart === undefined ? [] : dayStyles(await textOf(parts, stylesPart)),
    isFrom1904,
  };
}

async function textOf(parts: Parts, part: string): Promise<string> {
  const text = await parts.read(part);
  if (text !== undefined) return text;
  throw new CsvError("binary", `expected part ${part}, which the workbook names, found none`);
}
