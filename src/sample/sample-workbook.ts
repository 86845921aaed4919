import type { SheetContents, WorkbookContents } from "../workbook/contents";
import { accountsSheet } from "./accounts-sheet";
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

/** Sheets that go into a workbook together. */
export interface SampleChapter {
  /** In front, behind the answers of the chapters before. */
  readonly answers: readonly SheetContents[];
  /** Behind all answers. */
  readonly data: readonly SheetContents[];
}

/** The sample in the order in which it is written: a chapter speaks of itself and of those before. */
export const SAMPLE_CHAPTERS: readonly ((references: TableReferences) => SampleChapter)[] = [
  (references: TableReferences): SampleChapter => ({
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
  (): SampleChapter => ({ answers: [], data: [examplesSheet()] }),
];

/** The sample: an invented portfolio with its settings, a sheet of answers a chapter, and examples. */
export function sampleWorkbook(
  references: TableReferences = structuredReferences(),
): WorkbookContents {
  const chapters = SAMPLE_CHAPTERS.map((chapterOf) => chapterOf(references));
  return {
    sheets: [
      ...chapters.flatMap(({ answers }) => answers),
      ...chapters.flatMap(({ data }) => data),
    ],
  };
}
