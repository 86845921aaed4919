import { CsvError } from "../csv/csv-error";

/** What cannot be updated, and what to do. */

export function noKey(table: string): CsvError {
  return refusal(
    `rows of the table "${table}" have no name of their own, so none of the file can be matched to one of them: open the file as a new table`,
  );
}

export function noKeyColumn(
  where: "table" | "file",
  header: string,
  found: readonly string[],
): CsvError {
  const names = found.filter((name) => name !== "").join(", ");
  return refusal(
    `expected a column "${header}" in the ${where}, by which rows are matched, found ${names === "" ? "none" : names}`,
  );
}

/** The day on which the facts of the file were true, or where they come from, is no such thing. */
export function noOrigin(header: string, expected: string, found: string): CsvError {
  return refusal(`column "${header}": expected ${expected}, found ${found}; nothing was written`);
}

function refusal(sentence: string): CsvError {
  return new CsvError("update", sentence);
}
