import { nameRows } from "../../rows/name-rows";
import type { FileRow } from "../../rows/file-rows";
import type { TotalCheck } from "./check-total";

/** Why a row is left out as a total. */
export function whyTotal({ agrees, differs, rows }: TotalCheck): string {
  const of = rows === 1 ? "total of the row above" : `total of the ${rows} rows above`;
  if (differs.length > 0) {
    const told = differs.map(({ found, sum }) => `${found}, while they sum to ${sum}`);
    return `${of}; it says ${told.join("; ")}`;
  }
  if (agrees.length === 0) return "total";
  const sums = agrees.map(String).join(" and ");
  return `${of}; ${sums} ${agrees.length === 1 ? "agrees with its sum" : "agree with their sums"}`;
}

/** What is asked of totals that agree with the rows they sum up. */
export function totalsAsked(rows: readonly number[]): string {
  const are = rows.length === 1 ? "is left out as a total" : "are left out as totals";
  return `${nameRows(rows)} ${are}`;
}

/** What is asked of one that does not; `undefined` for one that does. */
export function differenceAsked({ row }: FileRow, { differs }: TotalCheck): string | undefined {
  if (differs.length === 0) return undefined;
  const told = differs.map(({ found, sum }) => `it says ${found}, they sum to ${sum}`);
  return `row ${row} is left out as a total, and differs from the rows it sums up: ${told.join("; ")}`;
}
