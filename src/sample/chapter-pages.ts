import type { SheetContents } from "../workbook/contents";
import type { TableReferences } from "./table-references";

/** What a chapter adds to the sample. */
export interface ChapterPages {
  /** Sheets that use each function of the chapter on the sample's data. */
  readonly answers: readonly SheetContents[];
  /** Sheets that hold further tables of data. */
  readonly data: readonly SheetContents[];
}

export type PagesOf = (references: TableReferences) => ChapterPages;
