import { invalidInput } from "../../model/errors";
import { settingsTable } from "../../schema/tables/settings";

const COLUMNS = Object.values(settingsTable.columns);

/**
 * Refuses headers among which one is missing, stands twice or is none of ours: a misspelt one would be left
 * alone by every reader, and its numbers with it.
 *
 * @param file - Name of the file.
 */
export function requireHeaders(headers: readonly string[], file: string): void {
  const place = { argument: file, row: 1 };
  const given = headers.map((header) => header.toLowerCase());
  const missing = COLUMNS.find(({ header, required }) => required && !given.includes(header));
  if (missing !== undefined) {
    throw invalidInput(place, `a column headed "${missing.header}"`, headers.join(", "));
  }
  const known = COLUMNS.map(({ header }) => header);
  const strange = headers.find((_, position) => !known.includes(given[position] ?? ""));
  if (strange === undefined) return;
  throw invalidInput(place, `no columns but ${known.join(", ")}, each once`, strange);
}
