import { BOOK_VERSION, type BookEntry, type KeptBook } from "./book-store";

/** What of a workbook is kept in the manner of a version. */
export type Contents = Pick<KeptBook, "parts" | "journal">;

/** Turns a workbook as one version keeps it into what the next version keeps. */
export type Upgrade = (contents: Contents) => Contents;

/** The upgrade from version 1 is the first of these, and so on. Version 1 is the first there is. */
export const UPGRADES: readonly Upgrade[] = [];

/** How a workbook stands to this version of the program. */
export type Age = "current" | "older" | "newer";

/** Whether this program opens a workbook as it is kept. */
export function ageOf({ version }: Pick<BookEntry, "version">, current = BOOK_VERSION): Age {
  if (version === current) return "current";
  return version < current ? "older" : "newer";
}

/** What is kept as the newest version keeps it. */
export function upgraded(
  { parts, journal, entry }: KeptBook,
  upgrades: readonly Upgrade[] = UPGRADES,
): Contents {
  const contents: Contents = { parts, journal };
  return upgrades.slice(entry.version - 1).reduce((sofar, upgrade) => upgrade(sofar), contents);
}
