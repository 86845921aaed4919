import type { WorkbookContents } from "../workbook/contents";
import { accountsSheet } from "./accounts-sheet";
import { classificationPages } from "./chapters/classification-pages";
import { activityPages } from "./chapters/activity-pages";
import { costPages } from "./chapters/cost-pages";
import { lifetimePages } from "./chapters/lifetime-pages";
import { portfolioPages } from "./chapters/portfolio-pages";
import { relationshipPages } from "./chapters/relationship-pages";
import { valuePages } from "./chapters/value-pages";
import { weightsPages } from "./chapters/weights-pages";
import { examplesSheet } from "./examples-sheet";
import { portfolioSheet } from "./portfolio-sheet";
import { settingsSheet } from "./settings-sheet";
import { structuredReferences, type TableReferences } from "./table-references";

/** The sample: an invented portfolio with its settings, a sheet of answers a chapter, and examples. */
export function sampleWorkbook(
  references: TableReferences = structuredReferences(),
): WorkbookContents {
  const pages = [
    classificationPages,
    portfolioPages,
    weightsPages,
    valuePages,
    relationshipPages,
    lifetimePages,
    activityPages,
    costPages,
  ].map((pagesOf) => pagesOf(references));
  return {
    sheets: [
      portfolioSheet(references),
      accountsSheet(),
      settingsSheet(),
      ...pages.flatMap(({ answers }) => answers),
      ...pages.flatMap(({ data }) => data),
      examplesSheet(),
    ],
  };
}
