import {
  NotKept,
  unbroken,
  type BookEntry,
  type BookStore,
  type KeptFile,
  type Refusal,
} from "../../src/workbench/keeping/book/book-store";
import type { JournalEntry } from "../../src/workbench/keeping/book/journal";

interface Shelved {
  readonly entry: BookEntry;
  readonly upTo: number;
  readonly parts: Map<string, string>;
  readonly file?: KeptFile | undefined;
  readonly journal: Map<number, JournalEntry>;
}

/** Workbooks kept in memory, and a storage that can be made to refuse. */
export interface MemoryShelf extends BookStore {
  /** From now on each of these fails; without a reason none does. */
  readonly refuse: (reason: Refusal | undefined, ...deeds: ("append" | "checkpoint")[]) => void;
  /** What was asked for, in its order. */
  readonly asked: string[];
}

export function memoryShelf(): MemoryShelf {
  const books = new Map<string, Shelved>();
  const refused = new Map<string, Refusal>();
  const asked: string[] = [];
  const ask = (deed: string, detail: string): void => {
    asked.push(`${deed} ${detail}`);
    const reason = refused.get(deed);
    if (reason !== undefined) throw new NotKept(reason, undefined);
  };
  const journals = new Map<string, Map<number, JournalEntry>>();
  const journalOf = (id: string): Map<number, JournalEntry> => {
    const journal = journals.get(id) ?? new Map<number, JournalEntry>();
    journals.set(id, journal);
    return journal;
  };
  return {
    asked,
    refuse: (reason, ...deeds) => {
      refused.clear();
      for (const deed of deeds) if (reason !== undefined) refused.set(deed, reason);
    },
    list: () => Promise.resolve([...books.values()].map(({ entry }) => entry)),
    read: (id) => {
      const book = books.get(id);
      if (book === undefined) return Promise.resolve(undefined);
      const entries = [...journalOf(id)].map(([number, entry]) => ({ number, entry }));
      const sorted = entries.sort((one, other) => one.number - other.number);
      return Promise.resolve({ ...book, ...unbroken(book.upTo, sorted) });
    },
    append: async (id, number, entry) => {
      await Promise.resolve();
      ask("append", String(number));
      journalOf(id).set(number, entry);
    },
    checkpoint: async ({ entry, changedAt, parts, removed, upTo, file }) => {
      await Promise.resolve();
      ask("checkpoint", `${upTo}: ${[...parts.keys()].join(" ")}`);
      const before = books.get(entry.id);
      const kept = new Map([...(before?.parts ?? []), ...parts]);
      for (const place of removed) kept.delete(place);
      const journal = journalOf(entry.id);
      for (const number of journal.keys()) if (number <= upTo) journal.delete(number);
      const known = { ...(before?.entry ?? entry), changedAt };
      books.set(entry.id, {
        entry: known,
        upTo,
        parts: kept,
        journal,
        file: file ?? before?.file,
      });
    },
    change: (id, facts) => {
      const book = books.get(id);
      if (book !== undefined) books.set(id, { ...book, entry: { ...book.entry, ...facts } });
      return Promise.resolve();
    },
    duplicate: (id, copy) => {
      const book = books.get(id);
      journals.set(copy.id, new Map(journalOf(id)));
      if (book !== undefined) books.set(copy.id, { ...book, entry: copy });
      return Promise.resolve();
    },
    replace: (id, { parts, journal }, version) => {
      const book = books.get(id);
      journals.set(id, new Map(journal.map((entry, index) => [index + 1, entry])));
      if (book !== undefined) {
        const entry = { ...book.entry, version };
        books.set(id, { ...book, entry, parts: new Map(parts), upTo: 0 });
      }
      return Promise.resolve();
    },
    keepFile: (id, file) => {
      const book = books.get(id);
      if (book !== undefined) books.set(id, { ...book, file });
      return Promise.resolve();
    },
    remove: (id) => {
      books.delete(id);
      journals.delete(id);
      return Promise.resolve();
    },
  };
}
