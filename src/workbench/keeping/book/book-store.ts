import type { JournalEntry } from "./journal";
import type { Parts } from "./parts";

/** How workbooks are kept now. A book of an older version is upgraded before it is opened. */
export const BOOK_VERSION = 1;

/** A workbook in the list of those that are kept. */
export interface BookEntry {
  readonly id: string;
  readonly name: string;
  /** Moments as milliseconds of the clock. */
  readonly createdAt: number;
  readonly changedAt: number;
  readonly openedAt: number;
  readonly version: number;
}

/** A workbook as it is kept: its parts, and what was changed since they were written. */
export interface KeptBook {
  readonly entry: BookEntry;
  readonly parts: Parts;
  /** The file that it was opened from. */
  readonly file?: KeptFile | undefined;
  readonly journal: readonly JournalEntry[];
  /** Number of the last journal entry, whether it is used or not. */
  readonly last: number;
  /** An entry is missing: those behind it are not in `journal`, since they rest on it. */
  readonly hasGap: boolean;
}

/** Parts of a workbook that are written together, and stand for all entries up to a number. */
export interface Checkpoint {
  /** As the list shows it, if it is not in the list yet. */
  readonly entry: BookEntry;
  readonly changedAt: number;
  readonly parts: Parts;
  readonly removed: readonly string[];
  readonly upTo: number;
  /** The file that it was opened from, when it is kept for the first time. */
  readonly file?: KeptFile;
}

/** A file as it was opened, which saving begins from. */
export interface KeptFile {
  readonly name: string;
  readonly content: Blob;
  /** Where it lies on the machine, in browsers that tell. */
  readonly handle?: FileSystemFileHandle | undefined;
  /** The moment at which it was last known to be written, in milliseconds. */
  readonly writtenAt: number;
}

/** Where workbooks are kept. Each of these happens wholly or not at all. */
export interface BookStore {
  readonly list: () => Promise<readonly BookEntry[]>;
  readonly read: (id: string) => Promise<KeptBook | undefined>;
  readonly append: (id: string, number: number, entry: JournalEntry) => Promise<void>;
  readonly checkpoint: (checkpoint: Checkpoint) => Promise<void>;
  readonly change: (id: string, facts: BookFacts) => Promise<void>;
  /** Keeps all that is kept of one workbook a second time. */
  readonly duplicate: (id: string, copy: BookEntry) => Promise<void>;
  /** Keeps a workbook in the manner of another version. */
  readonly replace: (
    id: string,
    contents: Pick<KeptBook, "parts" | "journal">,
    version: number,
  ) => Promise<void>;
  /** Knows better of the file of a workbook. */
  readonly keepFile: (id: string, file: KeptFile) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
}

export type BookFacts = Partial<Pick<BookEntry, "name" | "openedAt">>;

/** Why nothing more can be kept. */
export type Refusal =
  /** There is no room. */
  | "full"
  /** The browser keeps nothing for this page, as in a private window. */
  | "refused";

/** A store says so, and not how its browser puts it. */
export class NotKept extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal, cause: unknown) {
    super(`Nothing more can be kept: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** The entries that follow one another from a number on: one that is missing ends them. */
export function unbroken(
  upTo: number,
  entries: readonly { readonly number: number; readonly entry: JournalEntry }[],
): Pick<KeptBook, "journal" | "last" | "hasGap"> {
  const end = entries.findIndex(({ number }, index) => number !== upTo + 1 + index);
  const used = end < 0 ? entries : entries.slice(0, end);
  return {
    journal: used.map(({ entry }) => entry),
    last: entries.at(-1)?.number ?? upTo,
    hasGap: used.length < entries.length,
  };
}
