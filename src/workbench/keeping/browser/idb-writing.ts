import type { IDBPTransaction, StoreNames } from "idb";
import type { BookEntry, BookFacts, Checkpoint, KeptBook } from "../book/book-store";
import {
  ofBook,
  type Database,
  type Schema,
  type StoredEntry,
  type StoredFile,
} from "./idb-schema";

/** One change. It may wait in the memory of the machine, but no longer in ours. */
export async function append(database: Database, entry: StoredEntry): Promise<void> {
  const transaction = database.transaction("journal", "readwrite", { durability: "relaxed" });
  await committed(transaction, [transaction.store.put(entry)]);
}

/** Parts, and the journal without what they stand for: all of it in one transaction. */
export async function checkpoint(database: Database, given: Checkpoint): Promise<void> {
  const { entry, changedAt, parts, removed, upTo, file } = given;
  const { id } = entry;
  const transaction = writingTo(database);
  const [books, texts] = [transaction.objectStore("books"), transaction.objectStore("parts")];
  const before = await books.get(id);
  await committed(transaction, [
    books.put({ ...(before ?? entry), changedAt, upTo }),
    ...removed.map((place) => texts.delete([id, place])),
    ...[...parts].map(([place, text]) => texts.put({ book: id, place, text })),
    transaction.objectStore("journal").delete(IDBKeyRange.bound([id], [id, upTo])),
    ...(file === undefined ? [] : [transaction.objectStore("files").put({ ...file, book: id })]),
  ]);
}

export async function change(database: Database, id: string, facts: BookFacts): Promise<void> {
  const transaction = database.transaction("books", "readwrite");
  const book = await transaction.store.get(id);
  const isThere = book !== undefined;
  await committed(transaction, isThere ? [transaction.store.put({ ...book, ...facts })] : []);
}

export async function keepFile(database: Database, file: StoredFile): Promise<void> {
  const transaction = database.transaction("files", "readwrite", { durability: "strict" });
  await committed(transaction, [transaction.store.put(file)]);
}

export async function duplicate(database: Database, id: string, copy: BookEntry): Promise<void> {
  const transaction = writingTo(database);
  const store = transaction.objectStore.bind(transaction);
  const [book, parts, entries, file] = await Promise.all([
    store("books").get(id),
    store("parts").getAll(ofBook(id)),
    store("journal").getAll(ofBook(id)),
    store("files").get(id),
  ]);
  await committed(transaction, [
    ...(book === undefined ? [] : [store("books").put({ ...book, ...copy })]),
    ...parts.map((part) => store("parts").put({ ...part, book: copy.id })),
    ...entries.map((entry) => store("journal").put({ ...entry, book: copy.id })),
    ...(file === undefined ? [] : [store("files").put({ ...file, book: copy.id })]),
  ]);
}

export async function replace(
  database: Database,
  id: string,
  { parts, journal }: Pick<KeptBook, "parts" | "journal">,
  version: number,
): Promise<void> {
  const transaction = writingTo(database);
  const store = transaction.objectStore.bind(transaction);
  const book = await store("books").get(id);
  await committed(transaction, [
    ...(book === undefined ? [] : [store("books").put({ ...book, version, upTo: 0 })]),
    store("parts").delete(ofBook(id)),
    ...[...parts].map(([place, text]) => store("parts").put({ book: id, place, text })),
    store("journal").delete(ofBook(id)),
    ...journal.map((entry, index) => store("journal").put({ book: id, number: index + 1, entry })),
  ]);
}

export async function remove(database: Database, id: string): Promise<void> {
  const transaction = writingTo(database);
  await committed(transaction, [
    transaction.objectStore("books").delete(id),
    transaction.objectStore("parts").delete(ofBook(id)),
    transaction.objectStore("journal").delete(ofBook(id)),
    transaction.objectStore("files").delete(id),
  ]);
}

/** Done only when it is on the disk. */
function writingTo(database: Database): IDBPTransaction<Schema, StoreNames<Schema>[], "readwrite"> {
  const all: StoreNames<Schema>[] = ["books", "parts", "journal", "files"];
  return database.transaction(all, "readwrite", { durability: "strict" });
}

/**
 * Commits what was asked for, also while the page is busy. Why a transaction failed only its end
 * tells: its requests say no more than that it did.
 */
async function committed(
  transaction: { readonly commit: () => void; readonly done: Promise<void> },
  requests: readonly Promise<unknown>[],
): Promise<void> {
  const settled = Promise.allSettled(requests);
  transaction.commit();
  await transaction.done;
  await settled;
}
