/** Rows that are named one by one. */
const NAMED = 10;

/** "row 4", "rows 4 and 9", or the first of them and how many more there are. */
export function nameRows(rows: readonly number[]): string {
  const named = rows.slice(0, NAMED).map(String);
  const more = rows.length - named.length;
  const last = more > 0 ? `${more} more` : named.pop();
  const words = named.length === 0 ? last : `${named.join(", ")} and ${last ?? ""}`;
  return `${rows.length === 1 ? "row" : "rows"} ${words ?? ""}`;
}
