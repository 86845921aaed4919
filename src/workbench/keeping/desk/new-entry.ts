import { freeBookName } from "../book/book-names";
import { BOOK_VERSION, type BookEntry } from "../book/book-store";
import type { DeskTools } from "./desk-tools";

/** How the list will show a workbook that is not in it yet. */
export function newEntry(
  wanted: string,
  others: readonly BookEntry[],
  { newId, now }: Pick<DeskTools, "newId" | "now">,
): BookEntry {
  const name = freeBookName(
    wanted,
    others.map((entry) => entry.name),
  );
  const moment = now();
  return {
    id: newId(),
    name,
    createdAt: moment,
    changedAt: moment,
    openedAt: moment,
    version: BOOK_VERSION,
  };
}
