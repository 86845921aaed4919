import { refused } from "../xlsx-error";
import type { Origins } from "./later-state";

/** Lines that went, or came, at a place of the file that counts from 0. */
export interface LineChange {
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

/**
 * What happened to the lines of a sheet, from the last to the first: so each place is that of the file, whatever was
 * done behind it.
 *
 * @param size - How many lines of the file know where they come from.
 * @throws {XlsxError} `refused` where lines have changed places.
 */
export function lineChanges(origins: Origins, size: number): readonly LineChange[] {
  const changes: LineChange[] = [];
  let next = 0;
  let inserted = 0;
  for (const origin of origins) {
    if (origin === undefined) {
      inserted += 1;
      continue;
    }
    if (origin < next)
      throw refused(
        "lines have changed places: only lines that come or go can be told to the file",
      );
    changes.push(...changesBefore(origin, next, inserted));
    next = origin + 1;
    inserted = 0;
  }
  return [...changes, ...changesBefore(size, next, 0)].reverse();
}

/** What went before a line, and what came in its place. */
function changesBefore(origin: number, next: number, inserted: number): readonly LineChange[] {
  const gone = origin - next;
  return [
    ...(inserted > 0 ? [{ kind: "insert", at: next, count: inserted } as const] : []),
    ...(gone > 0 ? [{ kind: "delete", at: next, count: gone } as const] : []),
  ];
}
