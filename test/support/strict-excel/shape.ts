import type { Batch } from "./batch";

/** What one kind of object of Excel's offers, in terms of what it stands for in the book. */
export interface Shape<T> {
  readonly type: string;
  /** Readable only after `load` and `sync`. */
  readonly properties?: Readonly<Record<string, (target: T) => unknown>>;
  /** Properties that Excel on the web alone has. */
  readonly online?: Readonly<Record<string, (target: T) => unknown>>;
  readonly settable?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  /** Properties that lead to another object. */
  readonly navigation?: Readonly<Record<string, (self: Handle<T>) => object>>;
  readonly methods?: Readonly<Record<string, (self: Handle<T>, ...given: unknown[]) => unknown>>;
  /** Requirement sets of methods that came later than the oldest Excel we support. */
  readonly since?: Readonly<Record<string, string>>;
  /** For collections: what `items` holds. */
  readonly items?: (self: Handle<T>, target: T) => readonly object[];
}

/** The inner side of an object that the add-in holds. */
export interface Handle<T> {
  readonly batch: Batch;
  /** What it stands for, `null` for a null object. Known only once the batch has run. */
  readonly target: () => T | null;
  /** An object found from this one; a null object's children are null objects. */
  readonly child: <U>(shape: Shape<U>, find: (target: T) => U | null) => object;
  /** Queues something to be done; a null object refuses it. */
  readonly act: (operation: (target: T) => void) => void;
}
