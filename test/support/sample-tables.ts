import { sampleWorkbook } from "../../src/sample/sample-workbook";
import type { WorkbookContents } from "../../src/workbook/contents";

/**
 * The sample's sheets and tables without its formulas, made once per test file. A test of the pane that
 * asks a formula writes it itself; the answers of all the others would be calculated for nobody.
 */
export const SAMPLE_TABLES: WorkbookContents = {
  sheets: sampleWorkbook().sheets.map((sheet) => ({ ...sheet, formulas: [] })),
};
