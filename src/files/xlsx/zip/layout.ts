/** Where the fields of a zip file stand: PKWARE, .ZIP File Format Specification 6.3.10, section 4.3. */

/** The head in front of the bytes of an entry. */
export const LOCAL = {
  mark: 0x04034b50,
  time: 10,
  nameLength: 26,
  extraLength: 28,
  name: 30,
} as const;

/** The record of an entry in the directory at the end. */
export const RECORD = {
  mark: 0x02014b50,
  flags: 8,
  method: 10,
  time: 12,
  checksum: 16,
  packedSize: 20,
  size: 24,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  offset: 42,
  name: 46,
} as const;

/** The record that closes the file and says where the directory stands. */
export const CLOSING = {
  mark: 0x06054b50,
  count: 8,
  countOfAll: 10,
  size: 12,
  offset: 16,
  commentLength: 20,
  length: 22,
} as const;

/** How entries are packed, of which Office writes these two. */
export const METHOD = { stored: 0, deflated: 8 } as const;

/** A bit of the flags: the bytes need a password. */
export const NEEDS_PASSWORD = 1;

/** What stands where the true number is one of the 64 bits of a longer form of zip. */
export const IN_64_BITS = { short: 0xffff, long: 0xffffffff } as const;

/** Reads and writes numbers at byte offsets; those of a zip file begin with their lowest byte. */
export class Fields {
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  short(at: number): number {
    return this.#view.getUint16(at, true);
  }

  long(at: number): number {
    return this.#view.getUint32(at, true);
  }

  setShort(at: number, value: number): void {
    this.#view.setUint16(at, value, true);
  }

  setLong(at: number, value: number): void {
    this.#view.setUint32(at, value, true);
  }
}
