import type { ColumnChoices } from "../csv/column/typed-column";
import type { CsvReading } from "../csv/reading";
import type { ChosenMeanings } from "../proposal/meaning/chosen-meanings";
import type { TextEncoding } from "../text/encodings";

/** What a person has chosen of a file on its way into the workbook; all else is as it is proposed. */
export interface DraftAsked {
  /** Of a file of text. */
  readonly encoding?: TextEncoding | undefined;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
  /** The row of the file that names the columns; 0 for none. */
  readonly headerRow?: number | undefined;
  readonly reading: Partial<CsvReading>;
  /** Answers to what single columns leave open, by their headers. */
  readonly columns?: ReadonlyMap<string, ColumnChoices> | undefined;
  /** They want the rows as they stand in the file, titles and totals among them. */
  readonly keepsAll: boolean;
  readonly chosen: ChosenMeanings;
}

/** Of nothing that a person might say: laid over what they said, it takes all of it back. */
export const NOTHING_ASKED: DraftAsked = {
  encoding: undefined,
  sheet: undefined,
  headerRow: undefined,
  reading: {},
  columns: undefined,
  keepsAll: false,
  chosen: {},
};
