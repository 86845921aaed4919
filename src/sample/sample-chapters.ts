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

/** A part of the sample that a person may add to its first sheets. */
export interface SampleChapter {
  /** As in the list of chapters; the sheet of examples is one of its own. */
  readonly name: string;
  readonly pagesOf: PagesOf;
  /** The chapter on whose tables it stands. */
  readonly standsOn?: string;
}

/** The sheets that the sample opens with; all chapters stand on their tables. */
export const SAMPLE_START: PagesOf = (references: TableReferences): ChapterPages => ({
  answers: [portfolioSheet(references), accountsSheet(), settingsSheet()],
  data: [],
});

/** In the order in which they are written. */
export const SAMPLE_CHAPTERS: readonly SampleChapter[] = [
  { name: "classification", pagesOf: classificationPages },
  { name: "portfolio", pagesOf: portfolioPages },
  { name: "weights", pagesOf: weightsPages },
  { name: "value", pagesOf: valuePages },
  { name: "relationship", pagesOf: relationshipPages },
  { name: "lifetime", pagesOf: lifetimePages },
  { name: "repeat-buying", pagesOf: repeatBuyingPages, standsOn: "lifetime" },
  { name: "cost", pagesOf: costPages },
  { name: "examples", pagesOf: (): ChapterPages => ({ answers: [], data: [examplesSheet()] }) },
];

/** The names that the sheets of a chapter wish for, the first to be read first. */
export function sheetsOf(pagesOf: PagesOf): readonly string[] {
  const { answers, data } = pagesOf(structuredReferences());
  return [...answers, ...data].map(({ name }) => name);
}

/** Chapters by their names, in the order in which they are written, with those on whose tables they stand. */
export function chaptersFor(wanted: readonly string[]): readonly SampleChapter[] {
  const below = SAMPLE_CHAPTERS.flatMap(({ name, standsOn }) =>
    wanted.includes(name) && standsOn !== undefined ? [standsOn] : [],
  );
  return SAMPLE_CHAPTERS.filter(({ name }) => wanted.includes(name) || below.includes(name));
}
