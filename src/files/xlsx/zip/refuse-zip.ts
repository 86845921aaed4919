import { XlsxError } from "../xlsx-error";
import { METHOD, NEEDS_PASSWORD } from "./layout";
import type { ZipEntry } from "./read-directory";

const MEGABYTE = 1024 * 1024;

/** How large a workbook may be. */
export interface ZipBounds {
  /** Bytes of the file. */
  readonly file: number;
  /** Bytes of all its entries once unpacked. */
  readonly unpacked: number;
  /** How many times its packed size a large entry may have. */
  readonly ratio: number;
}

/** Sheets of a million equal cells are packed up to a hundred times, so that the ratio leaves room for them. */
export const USUAL_BOUNDS: ZipBounds = {
  file: 64 * MEGABYTE,
  unpacked: 256 * MEGABYTE,
  ratio: 300,
};

/** Entries below this size harm nobody, however well they are packed. */
const SMALL = MEGABYTE;

/** How older files of Office begin, and those with a password until today. */
const OLDER_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/**
 * Refuses what is no zip file, by how it begins, and one that is too large.
 *
 * @throws {XlsxError}
 */
export function refuseOtherForms(bytes: Uint8Array, { file }: ZipBounds): void {
  const begins = (start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (begins(OLDER_OFFICE)) {
    throw new XlsxError(
      "encrypted",
      "expected a workbook saved as .xlsx without a password, found one with a password or of the older form .xls: open it in Excel, remove the password and save it as .xlsx",
    );
  }
  if (!begins(ZIP)) {
    throw new XlsxError(
      "unsupported",
      "expected a workbook saved as .xlsx, found a file of another form",
    );
  }
  if (bytes.length > file) {
    throw tooLarge(`a file of up to ${megabytes(file)}`, megabytes(bytes.length));
  }
}

/**
 * Refuses entries that cannot be unpacked, or that would not fit into memory.
 *
 * @throws {XlsxError}
 */
export function refuseEntries(entries: readonly ZipEntry[], bounds: ZipBounds): void {
  for (const entry of entries) refuseEntry(entry, bounds);
  const all = entries.reduce((sum, { size }) => sum + size, 0);
  if (all > bounds.unpacked) {
    throw tooLarge(`up to ${megabytes(bounds.unpacked)} once unpacked`, megabytes(all));
  }
}

function refuseEntry({ name, flags, method, size, packedSize }: ZipEntry, bounds: ZipBounds): void {
  if ((flags & NEEDS_PASSWORD) !== 0) {
    throw new XlsxError(
      "encrypted",
      `expected a workbook without a password, found one whose part ${name} has one`,
    );
  }
  if (method !== METHOD.stored && method !== METHOD.deflated) {
    throw new XlsxError(
      "unsupported",
      `expected parts packed as Office packs them, found ${name} packed otherwise: open it in Excel and save it again`,
    );
  }
  if (size > SMALL && size > packedSize * bounds.ratio) {
    throw tooLarge(
      `parts packed up to ${bounds.ratio} times`,
      `${name} packed ${Math.round(size / Math.max(1, packedSize))} times`,
    );
  }
}

function tooLarge(expected: string, found: string): XlsxError {
  return new XlsxError("too-large", `expected a workbook with ${expected}, found ${found}`);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
