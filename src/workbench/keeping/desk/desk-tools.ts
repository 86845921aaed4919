import type { WorkbookContents } from "../../../workbook/contents";
import type { BookStore } from "../book/book-store";
import type { BookLocks } from "../browser/book-locks";

/** What a desk stands on; a browser has it, and tests bring their own. */
export interface DeskTools {
  /**
   * Opens where workbooks are kept.
   *
   * @throws {NotKept} When the browser keeps nothing for this page.
   */
  readonly openStore: () => Promise<BookStore>;
  readonly locks: BookLocks;
  /** The workbook that this tab last had open. */
  readonly tab: { readonly get: () => string | undefined; readonly set: (id: string) => void };
  /** Asks the browser to clear nothing by itself; true where it agrees. */
  readonly persist: () => Promise<boolean>;
  /** What a first visitor finds. */
  readonly sample: () => NamedContents;
  readonly newId: () => string;
  readonly now: () => number;
  readonly later: (work: () => void, ms: number) => () => void;
}

/** A workbook that is described, and the name under which it is kept. */
export interface NamedContents {
  readonly name: string;
  readonly contents: WorkbookContents;
}
