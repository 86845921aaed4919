import type { CsvReading } from "../../../../src/files/csv/reading";

/** The plainest reading, with only what matters changed. */
export function aReading(changed: Partial<CsvReading> = {}): CsvReading {
  return { delimiter: ",", decimal: ".", dateOrder: "ymd", hasHeader: true, ...changed };
}
