import { BOOK_VERSION, type BookEntry } from "../book/book-store";
import { upgraded } from "../book/upgrades";
import type { Desk } from "./desk";
import { newEntry } from "./new-entry";
import { openLast } from "./start-desk";

/** Gives a workbook another name. */
export async function renameBook(desk: Desk, entry: BookEntry, name: string): Promise<void> {
  await desk.store?.change(entry.id, { name });
  if (desk.isOpen(entry.id)) desk.state.send({ kind: "listed", entry: { ...entry, name } });
}

/** Keeps a workbook a second time, what was just done included; answers the copy. */
export async function duplicateBook(
  desk: Desk,
  entry: BookEntry,
  name: string,
): Promise<BookEntry | undefined> {
  const { store, tools } = desk;
  if (store === undefined) return undefined;
  if (desk.isOpen(entry.id)) await desk.settle();
  const copy = { ...newEntry(name, await store.list(), tools), version: entry.version };
  await store.duplicate(entry.id, copy);
  return copy;
}

/** Opens a copy, as where another tab works on the workbook itself. */
export async function openCopy(desk: Desk, entry: BookEntry, name: string): Promise<void> {
  const copy = await duplicateBook(desk, entry, name);
  if (copy !== undefined) await desk.open(copy.id);
}

/** Removes a workbook; answers false where another tab works on it. */
export async function removeBook(desk: Desk, id: string): Promise<boolean> {
  const wasOpen = desk.isOpen(id);
  if (wasOpen) await desk.close();
  const isRemoved = await removeFree(desk, id);
  if (wasOpen) await openLast(desk, undefined);
  return isRemoved;
}

/** Opens a workbook of an older version, of which a copy stays as it was. */
export async function upgradeBook(desk: Desk, entry: BookEntry, copyName: string): Promise<void> {
  await duplicateBook(desk, entry, copyName);
  const kept = await desk.store?.read(entry.id);
  if (kept !== undefined) await desk.store?.replace(entry.id, upgraded(kept), BOOK_VERSION);
  await desk.open(entry.id);
}

async function removeFree({ store, tools }: Desk, id: string): Promise<boolean> {
  const letGo = await tools.locks.take(id);
  if (letGo === undefined) return false;
  try {
    await store?.remove(id);
    return true;
  } finally {
    await letGo();
  }
}
