import {
  NotKept,
  unbroken,
  type BookEntry,
  type BookStore,
  type KeptBook,
  type KeptFile,
} from "../book/book-store";
import { beginFreshLog } from "./fresh-log";
import { ofBook, openDatabase, type Database } from "./idb-schema";
import { append, change, checkpoint, duplicate, keepFile, remove, replace } from "./idb-writing";

/**
 * Workbooks in the database of the browser.
 *
 * @throws {NotKept} When the browser refuses it to this page.
 */
export async function idbStore(): Promise<BookStore> {
  const database = await guarded(openDatabase);
  await beginFreshLog();
  return {
    list: () => guarded(async () => (await database.getAll("books")).map(entryOf)),
    read: (id) => guarded(() => read(database, id)),
    append: (id, number, entry) => guarded(() => append(database, { book: id, number, entry })),
    checkpoint: (given) => guarded(() => checkpoint(database, given)),
    change: (id, facts) => guarded(() => change(database, id, facts)),
    duplicate: (id, copy) => guarded(() => duplicate(database, id, copy)),
    replace: (id, contents, version) => guarded(() => replace(database, id, contents, version)),
    keepFile: (id, file) => guarded(() => keepFile(database, { ...file, book: id })),
    remove: (id) => guarded(() => remove(database, id)),
  };
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    const isFull = thrown instanceof DOMException && thrown.name === "QuotaExceededError";
    throw new NotKept(isFull ? "full" : "refused", thrown);
  }
}

async function read(database: Database, id: string): Promise<KeptBook | undefined> {
  const transaction = database.transaction(["books", "parts", "journal", "files"]);
  const [book, parts, entries, file] = await Promise.all([
    transaction.objectStore("books").get(id),
    transaction.objectStore("parts").getAll(ofBook(id)),
    transaction.objectStore("journal").getAll(ofBook(id)),
    transaction.objectStore("files").get(id),
  ]);
  if (book === undefined) return undefined;
  return {
    entry: entryOf(book),
    file: file && fileOf(file),
    parts: new Map(parts.map(({ place, text }) => [place, text])),
    ...unbroken(book.upTo, entries),
  };
}

function fileOf({ name, content, handle, writtenAt }: KeptFile): KeptFile {
  return { name, content, handle, writtenAt };
}

/** What the list shows, without what only the store knows. */
function entryOf({ id, name, createdAt, changedAt, openedAt, version }: BookEntry): BookEntry {
  return { id, name, createdAt, changedAt, openedAt, version };
}
