import type { WorkbookContents } from "../workbook/contents";
import { accountsSheet } from "./accounts-sheet";
import { examplesSheet } from "./examples-sheet";
import { portfolioSheet } from "./portfolio-sheet";
import { settingsSheet } from "./settings-sheet";
import { structuredReferences, type TableReferences } from "./table-references";
import { whaleSheet } from "./whale-sheet";

/** The sample: an invented portfolio with its settings, its answers and the worked examples. */
export function sampleWorkbook(
  references: TableReferences = structuredReferences(),
): WorkbookContents {
  return {
    sheets: [
      portfolioSheet(references),
      accountsSheet(),
      settingsSheet(),
      whaleSheet(references),
      examplesSheet(),
    ],
  };
}
