import { CsvError } from "../csv/csv-error";
import type { RowsAsked } from "../rows/read-rows";
import { readWorkbook } from "../workbooks/read-workbook";
import { isOfficeFile } from "../workbooks/refuse-other-files";
import type { Proposal } from "./proposal";
import { proposeSheets } from "./propose-sheets";
import { proposeTables } from "./propose-tables";

/**
 * Proposes what the bytes of a file become, whether it is a workbook or a text. What it is, its bytes tell; its name may
 * end in anything. Whoever reads texts alone asks `proposeTables`, and does not load the reader of workbooks.
 *
 * @throws {CsvError} with the name of the file, when it holds no table or cannot be read.
 */
export async function proposeFile(bytes: Uint8Array, asked: RowsAsked): Promise<Proposal> {
  if (!isOfficeFile(bytes)) return proposeTables(bytes, asked);
  try {
    return proposeSheets(await readWorkbook(bytes), asked.name);
  } catch (thrown) {
    throw thrown instanceof CsvError ? thrown.inFile(asked.name) : thrown;
  }
}
