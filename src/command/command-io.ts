import type { WorkbookContents } from "../workbook/contents";

/** What a command reads and where it writes. */
export interface CommandIo {
  /** The bytes of a file; `undefined` when it cannot be read. */
  readonly bytesOf: (file: string) => Uint8Array | undefined;
  /** Writes a file wholly or not at all; `false` when it cannot be written. */
  readonly write: (file: string, bytes: Uint8Array) => boolean;
  /** The sample. It brings all functions along, which no other call needs. */
  readonly sample: () => WorkbookContents;
  readonly tell: (text: string) => void;
  readonly refuse: (text: string) => void;
}

/** How a call ended. */
export const EXIT = { done: 0, refused: 1, usage: 2 } as const;
