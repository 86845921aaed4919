import type { WorkbookContents } from "../workbook/contents";
import { accountsSheet } from "./accounts-sheet";
import type { ChapterPages, PagesOf } from "./chapter-pages";
import { classificationPages } from "./classification/classification-pages";
import { repeatBuyingPages } from "./repeat-buying/repeat-buying-pages";
import { costPages } from "./cost/cost-pages";
import { lifetimePages } from "./lifetime/lifetime-pages";
import { portfolioPages } from "./portfolio/portfolio-pages";
import { relationshipPages } from "./relationship/relationship-pages";
import { valuePages } from "./value/value-pages";
import { weightsPages } from "./weights/weights-pages";
import { examplesSheet } from "./examples-sheet";
import { portfolioSheet } from "./classification/portfolio-sheet";
import { settingsSheet } from "./settings-sheet";
import { structuredReferences, type TableReferences } from "./table-references";

/** The sample in the order in which it is written: a chapter speaks of itself and of those before. */
export const SAMPLE_CHAPTERS: readonly PagesOf[] = [
  (references: TableReferences): ChapterPages => ({
    answers: [portfolioSheet(references), accountsSheet(), settingsSheet()],
    data: [],
  }),
  classificationPages,
  portfolioPages,
  weightsPages,
  valuePages,
  relationshipPages,
  lifetimePages,
  repeatBuyingPages,
  costPages,
  (): ChapterPages => ({ answers: [], data: [examplesSheet()] }),
];

/** The sample: an invented portfolio with its settings, a sheet of answers per chapter, and examples. */
export function sampleWorkbook(
  references: TableReferences = structuredReferences(),
): WorkbookContents {
  const chapters = SAMPLE_CHAPTERS.map((chapterOf) => chapterOf(references));
  return {
    sheets: chapters.flatMap(({ answers, data }) => [...answers, ...data]),
  };
}
