import { WorkbookError } from "./workbook-error";

/** Documents lose settings of about a million characters; preferences need far less. */
const MOST_CHARACTERS = 100_000;

/** A setting as the text that is kept. */
export function jsonOf(key: string, value: unknown): string {
  const text = JSON.stringify(value);
  if (text.length <= MOST_CHARACTERS) return text;
  throw new WorkbookError(
    "too-large",
    `The setting "${key}" has ${text.length} characters; a document keeps at most ${MOST_CHARACTERS}. Keep it in a table.`,
  );
}
