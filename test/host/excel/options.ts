import type { Registration } from "./calculation/functions";
import type { RequirementSets } from "./protocol/introduction";
import type { CellContent } from "./workbook/sheet";

/** What is said of one Excel among others. */
export interface ExcelOptions {
  readonly sets?: RequirementSets;
  readonly locale?: string;
  /** What a blank cell is handed to functions as; null unless said. */
  readonly blank?: CellContent;
  /** How long a request takes, in milliseconds. */
  readonly lag?: number;
  /** A button that was pressed before the page was there. */
  readonly pressed?: string;
}

/** What the add-in is to Excel: what its manifest and its functions.json say. */
export interface AddIn {
  readonly namespace: string;
  readonly registration: Registration;
}
