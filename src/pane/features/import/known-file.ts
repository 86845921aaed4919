import type { ColumnChoices } from "../../../files/csv/column/typed-column";
import { DATE_ORDERS, type CsvReading } from "../../../files/csv/reading";
import { TABLES } from "../../../schema/tables";

/** What is kept in the workbook of a file that came in, so that the next one of its kind comes in alike. */
export interface KnownFile {
  /** By these it is known again. */
  readonly headers: readonly string[];
  /** The table of the workbook that it became, or updated. */
  readonly target: string;
  readonly table?: string;
  /** What headers stand for, as a person said; null for nothing. */
  readonly columns: Readonly<Record<string, string | null>>;
  /** What they answered of how single columns are read. */
  readonly choices?: Readonly<Record<string, ColumnChoices>>;
  /** What they said of how all columns are read. */
  readonly reading?: Partial<Pick<CsvReading, "decimal" | "dateOrder">>;
}

/** Whether this is such a thing: a document may hold anything under a key, an older or newer release's among it. */
export function isKnownFile(kept: unknown): kept is KnownFile {
  if (!isRecord(kept)) return false;
  const { headers, target, table, columns, choices = {}, reading = {} } = kept;
  const parts = [
    Array.isArray(headers) && headers.every(isText),
    isText(target),
    table === undefined || isTable(table),
    holds(columns, (column) => column === null || isColumn(column)),
    holds(choices, (choice) => holds(choice, isText)),
    holds(reading, (choice) => READINGS.has(choice)),
  ];
  return parts.every(Boolean);
}

/** Blank stands for none of ours. */
function isTable(kept: unknown): boolean {
  return kept === "" || TABLES.some(({ name }) => name === kept);
}

const READINGS: ReadonlySet<unknown> = new Set([".", ",", ...DATE_ORDERS]);

function isColumn(name: unknown): boolean {
  return isText(name) && TABLES.some(({ columns }) => Object.hasOwn(columns, name));
}

function isText(kept: unknown): kept is string {
  return typeof kept === "string";
}

function holds(kept: unknown, permits: (value: unknown) => boolean): boolean {
  return isRecord(kept) && Object.values(kept).every(permits);
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === "object" && kept !== null;
}
