import { parseRows } from "../../../src/files/csv/parse-rows";
import { proposeDateOrder } from "../../../src/files/csv/propose-date-order";
import { proposeDecimal } from "../../../src/files/csv/propose-decimal";
import { columnsOf, proposeReadingOf } from "../../../src/files/csv/propose-reading";
import { signOf, type CsvReading } from "../../../src/files/csv/reading";
import { proposeParting } from "../../../src/files/rows/propose-parting";

/** How a text is best read, and what its numbers and dates leave open. */
export function proposeReading(text: string): {
  readonly reading: CsvReading;
  readonly doubts: readonly string[];
} {
  const delimiter = proposeParting(text);
  const rows = parseRows(text, delimiter);
  const columns = columnsOf(rows.map(({ cells }) => cells));
  const { doubts } = proposeDecimal(columns, signOf(delimiter));
  return {
    reading: proposeReadingOf(rows, delimiter),
    doubts: [...doubts, ...proposeDateOrder(columns).doubts],
  };
}
