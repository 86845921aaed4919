import { zipSync } from "fflate";
import { CLOSING, Fields, LOCAL, RECORD } from "./layout";
import { readDirectory, type ZipEntry } from "./read-directory";
import type { ZipFile } from "./zip-file";

/** What becomes of entries: their new bytes, or nothing for one that goes. Names that are new come last. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | undefined>;

/** An entry as it is written: all bytes in the file, and its record in the directory. */
interface WrittenEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly record: Uint8Array;
}

/**
 * Writes a zip file anew. Entries that do not change are the same byte for byte, head, packed bytes and what follows
 * them, in the order in which they stood; without changes the whole file is the same.
 */
export function writeZip(zip: ZipFile, changes: ZipChanges): Uint8Array {
  const written = new Map(
    inFileOrder(zip).map((entry) => [entry, writtenEntry(zip, entry, changes)]),
  );
  const added = [...changes].flatMap(([name, bytes]) =>
    bytes === undefined || zip.entries.has(name) ? [] : [packed(name, bytes)],
  );
  const kept = [...written.values()].filter((entry) => entry !== undefined);
  const blocks = [...kept, ...added];
  const start = Math.min(zip.directory.offset, ...zip.directory.entries.map((e) => e.offset));
  const offsets = offsetsOf(blocks, start);
  const records = [...zip.directory.entries.map((entry) => written.get(entry)), ...added]
    .filter((entry) => entry !== undefined)
    .map((entry) => withOffset(entry.record, offsets.get(entry) ?? 0));
  return joined([
    zip.bytes.subarray(0, start),
    ...blocks.map(({ bytes }) => bytes),
    ...records,
    closingOf(zip, blocks, { start, records }),
  ]);
}

function inFileOrder({ directory }: ZipFile): readonly ZipEntry[] {
  return directory.entries.toSorted((one, other) => one.offset - other.offset);
}

function writtenEntry(
  zip: ZipFile,
  entry: ZipEntry,
  changes: ZipChanges,
): WrittenEntry | undefined {
  if (!changes.has(entry.name)) {
    const bytes = zip.bytes.subarray(entry.offset, entry.end);
    return { name: entry.name, bytes, record: entry.record };
  }
  const bytes = changes.get(entry.name);
  if (bytes === undefined) return undefined;
  return dated(packed(entry.name, bytes), new Fields(entry.record).long(RECORD.time));
}

/** The first day that a zip file can tell, so that the same changes give the same file. */
const NO_TIME = "1980-01-01T00:00:00";

function packed(name: string, bytes: Uint8Array): WrittenEntry {
  const alone = zipSync({ [name]: [bytes, { level: 6, mtime: NO_TIME }] });
  const { offset, entries } = readDirectory(alone);
  return {
    name,
    bytes: alone.slice(0, offset),
    record: (entries[0]?.record ?? new Uint8Array()).slice(),
  };
}

/** The time of the entry that stood there: when a file was saved, the directory tells of all entries alike. */
function dated(entry: WrittenEntry, time: number): WrittenEntry {
  new Fields(entry.bytes).setLong(LOCAL.time, time);
  new Fields(entry.record).setLong(RECORD.time, time);
  return entry;
}

function offsetsOf(blocks: readonly WrittenEntry[], start: number): Map<WrittenEntry, number> {
  const offsets = new Map<WrittenEntry, number>();
  let at = start;
  for (const block of blocks) {
    offsets.set(block, at);
    at += block.bytes.length;
  }
  return offsets;
}

function withOffset(record: Uint8Array, offset: number): Uint8Array {
  const moved = record.slice();
  new Fields(moved).setLong(RECORD.offset, offset);
  return moved;
}

function closingOf(
  { directory }: ZipFile,
  blocks: readonly WrittenEntry[],
  { start, records }: { readonly start: number; readonly records: readonly Uint8Array[] },
): Uint8Array {
  const closing = directory.closing.slice();
  const end = closing.length - commentAndEnd(closing);
  const fields = new Fields(closing);
  fields.setShort(end + CLOSING.count, records.length);
  fields.setShort(end + CLOSING.countOfAll, records.length);
  fields.setLong(end + CLOSING.size, lengthOf(records));
  fields.setLong(end + CLOSING.offset, start + lengthOf(blocks.map(({ bytes }) => bytes)));
  return closing;
}

/** Some programs sign the directory in front of its end. */
function commentAndEnd(closing: Uint8Array): number {
  const fields = new Fields(closing);
  for (let at = closing.length - CLOSING.length; at > 0; at -= 1) {
    if (fields.long(at) === CLOSING.mark) return closing.length - at;
  }
  return closing.length;
}

function joined(blocks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(blocks));
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}

function lengthOf(blocks: readonly Uint8Array[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
