import { inflateSync } from "fflate";
import { broken } from "../xlsx-error";
import { checksum } from "./checksum";
import { Fields, LOCAL, METHOD } from "./layout";
import { readDirectory, type ZipDirectory, type ZipEntry } from "./read-directory";
import { refuseEntries, refuseOtherForms, USUAL_BOUNDS, type ZipBounds } from "./refuse-zip";

/** A zip file that was looked through: its bytes, and where its entries stand. */
export interface ZipFile {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
  /** Entries by name. Of two of one name the last counts, as for other programs. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
}

/**
 * Opens a zip file. None of its entries is unpacked yet.
 *
 * @throws {XlsxError} in words, for whatever is no sound zip file within the bounds.
 */
export function openZip(bytes: Uint8Array, bounds: ZipBounds = USUAL_BOUNDS): ZipFile {
  refuseOtherForms(bytes, bounds);
  const directory = readDirectory(bytes);
  refuseEntries(directory.entries, bounds);
  for (const entry of directory.entries) placeOf(bytes, entry);
  return {
    bytes,
    directory,
    entries: new Map(directory.entries.map((entry) => [entry.name, entry])),
  };
}

/**
 * Unpacks an entry.
 *
 * @throws {XlsxError} `broken` when its bytes are not those that were packed.
 */
export function unpack({ bytes }: ZipFile, entry: ZipEntry): Uint8Array {
  const start = placeOf(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  const unpacked = entry.method === METHOD.stored ? packed : inflated(packed, entry);
  if (checksum(unpacked) !== entry.checksum) throw damaged(entry);
  return unpacked;
}

/** No more is unpacked than the directory claims, and the claims were held to the bounds. */
function inflated(packed: Uint8Array, entry: ZipEntry): Uint8Array {
  try {
    return inflateSync(packed, { out: new Uint8Array(entry.size) });
  } catch (thrown) {
    throw thrown instanceof Error ? damaged(entry) : thrown;
  }
}

/** Where the packed bytes of an entry begin, which is told by the head in front of them. */
function placeOf(bytes: Uint8Array, entry: ZipEntry): number {
  const fields = new Fields(bytes);
  const { offset: head, end } = entry;
  if (head + LOCAL.name > end || fields.long(head) !== LOCAL.mark) throw damaged(entry);
  const names = fields.short(head + LOCAL.nameLength) + fields.short(head + LOCAL.extraLength);
  const start = head + LOCAL.name + names;
  if (start + entry.packedSize > end) throw damaged(entry);
  return start;
}

function damaged({ name }: ZipEntry): Error {
  return broken(`one whose part ${name} is damaged: copy it once more from where it came`);
}
