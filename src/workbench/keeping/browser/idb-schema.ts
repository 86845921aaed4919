import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { BookEntry, KeptFile } from "../book/book-store";
import type { JournalEntry } from "../book/journal";

/** The four stores of the browser's database. */
export interface Schema extends DBSchema {
  /** One for each workbook: what the list shows. */
  books: { key: string; value: StoredBook };
  /** Texts, by workbook and place. */
  parts: { key: [book: string, place: string]; value: StoredPart };
  /** What was changed since, by workbook and number. */
  journal: { key: [book: string, number: number]; value: StoredEntry };
  /** The file that a workbook was opened from, by workbook. */
  files: { key: string; value: StoredFile };
}

export interface StoredBook extends BookEntry {
  /** The parts stand for the entries of the journal up to this number. */
  readonly upTo: number;
}

export interface StoredPart {
  readonly book: string;
  readonly place: string;
  readonly text: string;
}

export interface StoredEntry {
  readonly book: string;
  readonly number: number;
  readonly entry: JournalEntry;
}

export interface StoredFile extends KeptFile {
  readonly book: string;
}

export type Database = IDBPDatabase<Schema>;

export const DATABASE = "kam-workbooks";

/** Version of the stores, which is not that of the workbooks in them. */
const STORES_VERSION = 1;

/** Opens the database, and makes it on the first visit. */
export async function openDatabase(): Promise<Database> {
  const database = await openDB<Schema>(DATABASE, STORES_VERSION, {
    upgrade: (made) => {
      made.createObjectStore("books", { keyPath: "id" });
      made.createObjectStore("parts", { keyPath: ["book", "place"] });
      made.createObjectStore("journal", { keyPath: ["book", "number"] });
      made.createObjectStore("files", { keyPath: "book" });
    },
    // A newer version of this page, in another tab, waits for it.
    blocking: () => {
      database.close();
    },
  });
  return database;
}

/** All keys of one workbook: an array sorts behind every number and text. */
export function ofBook(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}
