import { NotKept, type BookEntry, type BookStore, type Refusal } from "./book-store";
import type { JournalEntry } from "./journal";
import type { PartsToKeep } from "./parts";
import { isMuch, join, touch, untouched, type Touched } from "./places";

/** Whether what a person has done is safe. */
export type Keeping =
  | { readonly kind: "nothing-yet" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "kept" }
  | { readonly kind: "failed"; readonly reason: Refusal };

/** Parts are written so long after the last change. */
export const QUIET_MS = 2000;
/** Or as soon as the journal has so many entries. */
export const MOST_ENTRIES = 200;

/** What a keeper works with. */
export interface KeeperTools {
  readonly store: Pick<BookStore, "append" | "checkpoint">;
  /** The parts of the workbook as it stands at this moment. */
  readonly partsToKeep: (touched: Touched | "all") => PartsToKeep;
  readonly now: () => number;
  /** Does something later; answers how to forget it. */
  readonly later: (work: () => void, ms: number) => () => void;
  readonly tell: (keeping: Keeping) => void;
}

/** What is kept of the workbook when it is opened. */
export interface KeptSofar {
  readonly entry: BookEntry;
  readonly last: number;
  readonly places: Iterable<string>;
  /** Nothing is kept, or not all that its journal holds: the whole workbook has to be written. */
  readonly isIncomplete: boolean;
  /** What the journal has touched since the parts were written. */
  readonly journal: readonly JournalEntry[];
}

/** Keeps one workbook: each change in its journal at once, and its parts a while later. */
export interface Keeper {
  /** Something has changed and will be handed over. */
  readonly heard: () => void;
  readonly add: (entry: JournalEntry) => void;
  /** Writes parts a while later, though nothing of them is touched: what is in view is a part as well. */
  readonly writeSoon: () => void;
  /** Writes what is not in parts yet; resolves when that is done, or has failed. */
  readonly settle: () => Promise<void>;
  readonly stop: () => void;
}

/** Starts to keep a workbook. */
export function createKeeper(tools: KeeperTools, sofar: KeptSofar): Keeper {
  return new KeeperOfOne(tools, sofar);
}

class KeeperOfOne implements Keeper {
  private last: number;
  private places: ReadonlySet<string>;
  private touched = untouched();
  private inJournal = 0;
  private waiting = 0;
  /** The last entry that is not in the journal: only parts can make up for it. */
  private missing: number;
  /** Parts that are being written will stand for all entries up to here; those behind it are appended. */
  private begun = NONE;
  private done = NONE;
  private isIncomplete: boolean;
  private isHearing = false;
  private refusal: Refusal | undefined;
  private writing: Promise<void> | undefined;
  private forget: () => void = () => undefined;
  private readonly tools: KeeperTools;
  private readonly entry: BookEntry;

  constructor(tools: KeeperTools, { entry, last, places, isIncomplete, journal }: KeptSofar) {
    this.tools = tools;
    this.entry = entry;
    this.last = last;
    this.places = new Set(places);
    this.isIncomplete = isIncomplete;
    this.missing = isIncomplete ? last : NONE;
    for (const { mutations } of journal) this.touchAll(mutations);
    this.inJournal = journal.length;
    if (isIncomplete || journal.length > 0) this.writeSoon();
  }

  heard(): void {
    this.isHearing = true;
    this.tell();
  }

  add(entry: JournalEntry): void {
    this.isHearing = false;
    this.last += 1;
    this.touchAll(entry.mutations);
    this.inJournal += 1;
    if (this.missing <= this.begun) void this.append(entry, this.last);
    else this.missing = this.last;
    this.writeSoon();
    this.tell();
  }

  async settle(): Promise<void> {
    this.forget();
    const isNew = this.inJournal > 0 || this.missing > this.done || this.refusal !== undefined;
    if (isNew) await this.write();
  }

  stop(): void {
    this.forget();
  }

  private async append(entry: JournalEntry, number: number): Promise<void> {
    this.waiting += 1;
    const isDone = await this.trying(this.tools.store.append(this.entry.id, number, entry));
    this.waiting -= 1;
    if (!isDone) this.missing = Math.max(this.missing, number);
    this.tell();
  }

  writeSoon(): void {
    const isUrgent = this.inJournal >= MOST_ENTRIES || isMuch(this.touched) || this.isIncomplete;
    this.forget();
    this.forget = this.tools.later(() => void this.write(), isUrgent ? 0 : QUIET_MS);
  }

  /** One after the other: what is written second is newer. */
  private write(): Promise<void> {
    const before = this.writing ?? Promise.resolve();
    this.writing = before.then(() => this.writeParts());
    return this.writing;
  }

  private async writeParts(): Promise<void> {
    const { last, touched, places, inJournal, isIncomplete } = this;
    this.touched = untouched();
    this.inJournal = 0;
    this.begun = last;
    const kept = this.tools.partsToKeep(isIncomplete ? "all" : touched);
    const removed = [...places].filter((place) => !kept.places.has(place));
    const { entry } = this;
    const changedAt = this.tools.now();
    const checkpoint = { entry, changedAt, parts: kept.parts, removed, upTo: last };
    if (await this.trying(this.tools.store.checkpoint(checkpoint))) this.written(kept.places, last);
    else {
      this.begun = this.done;
      this.inJournal += inJournal;
      join(this.touched, touched);
    }
    this.tell();
  }

  private written(places: ReadonlySet<string>, upTo: number): void {
    this.places = places;
    this.done = upTo;
    this.isIncomplete = false;
    if (this.missing <= upTo) this.refusal = undefined;
    else this.writeSoon();
  }

  private async trying(work: Promise<void>): Promise<boolean> {
    try {
      await work;
      return true;
    } catch (thrown) {
      if (!(thrown instanceof NotKept)) throw thrown;
      this.refusal = thrown.reason;
      return false;
    }
  }

  private touchAll(mutations: JournalEntry["mutations"]): void {
    for (const mutation of mutations) touch(this.touched, mutation);
  }

  private tell(): void {
    this.tools.tell(this.keeping());
  }

  private keeping(): Keeping {
    if (this.refusal !== undefined) return { kind: "failed", reason: this.refusal };
    const isSafe = this.waiting === 0 && this.missing <= this.done && !this.isHearing;
    return { kind: isSafe ? "kept" : "unsaved" };
  }
}

/** Less than the number of any entry. */
const NONE = -1;
