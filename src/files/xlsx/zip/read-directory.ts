import { broken, XlsxError } from "../xlsx-error";
import { CLOSING, Fields, IN_64_BITS, RECORD } from "./layout";

/** An entry as the directory of a zip file lists it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its head stands in the file. */
  readonly offset: number;
  /** Where the next entry begins: until there reach its bytes and what follows them. */
  readonly end: number;
  /** Its record in the directory, byte for byte. */
  readonly record: Uint8Array;
}

/** What the end of a zip file says. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly offset: number;
  /** What closes the file: the record of the end with its comment. */
  readonly closing: Uint8Array;
}

const LONGEST_COMMENT = 0xffff;

/**
 * Reads the directory of a zip file.
 *
 * @throws {XlsxError} `broken` when there is none or it is cut, `unsupported` for the longer form of zip.
 */
export function readDirectory(file: Uint8Array): ZipDirectory {
  const fields = new Fields(file);
  const end = endOf(file, fields);
  const count = fields.short(end + CLOSING.countOfAll);
  const offset = fields.long(end + CLOSING.offset);
  refuse64Bits(count, offset);
  const entries: Omit<ZipEntry, "end">[] = [];
  let at = offset;
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(file, fields, { at, end });
    entries.push(entry);
    at += entry.record.length;
  }
  if (at > end) throw broken("a zip file whose directory runs beyond its end");
  return { entries: withEnds(entries, offset), offset, closing: file.subarray(at) };
}

function withEnds(
  entries: readonly Omit<ZipEntry, "end">[],
  directory: number,
): readonly ZipEntry[] {
  const starts = [...entries.map(({ offset }) => offset), directory].toSorted(
    (one, other) => one - other,
  );
  // Where two begin at one place, nothing is left for either.
  return entries.map((entry) => ({
    ...entry,
    end: starts[starts.indexOf(entry.offset) + 1] ?? directory,
  }));
}

function endOf(file: Uint8Array, fields: Fields): number {
  const last = file.length - CLOSING.length;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    const isEnd =
      fields.long(at) === CLOSING.mark &&
      at + CLOSING.length + fields.short(at + CLOSING.commentLength) === file.length;
    if (isEnd) return at;
  }
  throw broken("a zip file that is cut off: copy it once more from where it came");
}

function entryAt(
  file: Uint8Array,
  fields: Fields,
  { at, end }: { readonly at: number; readonly end: number },
): Omit<ZipEntry, "end"> {
  if (at + RECORD.name > end || fields.long(at) !== RECORD.mark) {
    throw broken("a zip file whose directory is damaged");
  }
  const nameEnd = at + RECORD.name + fields.short(at + RECORD.nameLength);
  const extra = fields.short(at + RECORD.extraLength);
  const record = file.subarray(at, nameEnd + extra + fields.short(at + RECORD.commentLength));
  return {
    ...placeAt(fields, at),
    name: nameOf(file.subarray(at + RECORD.name, nameEnd)),
    flags: fields.short(at + RECORD.flags),
    method: fields.short(at + RECORD.method),
    checksum: fields.long(at + RECORD.checksum),
    record,
  };
}

function placeAt(fields: Fields, at: number): Pick<ZipEntry, "packedSize" | "size" | "offset"> {
  const place = {
    packedSize: fields.long(at + RECORD.packedSize),
    size: fields.long(at + RECORD.size),
    offset: fields.long(at + RECORD.offset),
  };
  refuse64Bits(0, ...Object.values(place));
  return place;
}

function nameOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\\", "/").replace(/^\//, "");
}

function refuse64Bits(count: number, ...numbers: readonly number[]): void {
  if (count !== IN_64_BITS.short && !numbers.includes(IN_64_BITS.long)) return;
  throw new XlsxError(
    "unsupported",
    "expected a workbook in the usual form of zip, found the form for files above 4 GB (zip64): open it in Excel and save it again",
  );
}
