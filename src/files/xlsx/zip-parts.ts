import { CsvError } from "../csv/csv-error";

/** Where a part of a zip stands, as its directory says. */
interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly method: number;
}

/** The parts of a zip, unpacked when they are asked for. */
export interface Parts {
  readonly names: readonly string[];
  /** The text of a part; `undefined` when there is none of that name. */
  readonly read: (name: string) => Promise<string | undefined>;
}

/**
 * Opens a zip by its directory.
 *
 * @throws {CsvError} `binary` when there is no directory.
 */
export function openParts(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(bytes, view);
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry && textOf(await unpack(bytes, view, entry, name));
    },
  };
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory without its comment, and the longest comment. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

function directoryOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = endOfDirectory(view);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      start: view.getUint32(at + 42, true),
      packed: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function damaged(): CsvError {
  return new CsvError(
    "binary",
    "expected a workbook, found a zip without its directory: it is cut",
  );
}

const STORED = 0;
const DEFLATED = 8;

async function unpack(
  bytes: Uint8Array,
  view: DataView,
  { start, packed, method }: Entry,
  name: string,
): Promise<Uint8Array> {
  if (start + 30 > view.byteLength) throw damaged();
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const content = bytes.slice(from, from + packed);
  if (method === STORED) return content;
  if (method === DEFLATED) return inflate(content, name);
  throw new CsvError("binary", `expected ${name} packed as in a workbook, found method ${method}`);
}

async function inflate(content: Uint8Array<ArrayBuffer>, name: string): Promise<Uint8Array> {
  try {
    const stream = new Blob([content]).stream();
    const unpacked = stream.pipeThrough(new DecompressionStream("deflate-raw"));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch {
    throw new CsvError(
      "binary",
      `expected ${name} to unpack, found bytes that do not: it is damaged`,
    );
  }
}

/** XML has one end of line, however the file writes it; signs that are meant are written as numbers. */
function textOf(bytes: Uint8Array): string {
  const text = lettersOf(bytes);
  return text.includes("\r") ? text.replaceAll(/\r\n?/g, "\n") : text;
}

/** Parts are UTF-8, or UTF-16 with a mark. */
function lettersOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes);
}
