import type { WorkbookContents } from "../workbook/contents";
import { SAMPLE_CHAPTERS, SAMPLE_START } from "./sample-chapters";
import { structuredReferences, type TableReferences } from "./table-references";

/** The whole sample: an invented portfolio with its settings, a sheet of answers per chapter, and examples. */
export function sampleWorkbook(
  references: TableReferences = structuredReferences(),
): WorkbookContents {
  const parts = [SAMPLE_START, ...SAMPLE_CHAPTERS.map(({ pagesOf }) => pagesOf)];
  return {
    sheets: parts
      .map((pagesOf) => pagesOf(references))
      .flatMap(({ answers, data }) => [...answers, ...data]),
  };
}
