import type { ColumnChoices } from "../csv/column/typed-column";
import type { CsvReading } from "../csv/reading";
import type { ChosenMeanings } from "../proposal/meaning/chosen-meanings";
import type { TextEncoding } from "../text/encodings";

/** What a person has chosen of a file on its way into the workbook; all else is as it is proposed. */
export interface DraftAsked {
  /** Of a file of text. */
  readonly encoding?: TextEncoding;
  /** Of a workbook. */
  readonly sheet?: string;
  /** The row of the file that names the columns; 0 for none. */
  readonly headerRow?: number | undefined;
  readonly reading: Partial<CsvReading>;
  /** Answers to what single columns leave open, by their headers. */
  readonly columns?: ReadonlyMap<string, ColumnChoices> | undefined;
  /** They want the rows as they stand in the file, titles and totals among them. */
  readonly keepsAll: boolean;
  readonly chosen: ChosenMeanings;
}

export const NOTHING_ASKED: DraftAsked = { reading: {}, keepsAll: false, chosen: {} };
