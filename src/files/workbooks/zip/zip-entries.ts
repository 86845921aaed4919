/** A part of a zip file, and where it lies in it. */
export interface ZipEntry {
  /** With slashes, and none in front, whatever program wrote it. */
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 when it is stored as it is, 8 when it is deflated. */
  readonly method: number;
  readonly packedSize: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
/** Behind the end stands a comment of up to 64 kB. */
const LONGEST_COMMENT = 0xffff;
const HEADER = 0x02014b50;
const HEADER_SIZE = 46;

/** The parts that the directory at the end of a zip file lists; `undefined` when that is missing or damaged. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  while (entries.length < count) {
    if (at + HEADER_SIZE > end || view.getUint32(at, true) !== HEADER) return undefined;
    entries.push(entryAt(view, at));
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, HEADER_SIZE);
  }
  return entries;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = textAt(view, at + HEADER_SIZE, nameLength);
  const large = largeSizes(view, at, at + HEADER_SIZE + nameLength);
  return {
    name: name.replaceAll("\\", "/").replace(/^\//, ""),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    packedSize: large[1] ?? view.getUint32(at + 20, true),
    offset: large[2] ?? view.getUint32(at + 42, true),
  };
}

const IS_LARGE = 0xffffffff;
/** The field that holds what does not fit into four bytes; some programs always write it. */
const LARGE_FIELD = 1;

/** Size, packed size and offset, each where the header leaves it to the field for large ones. */
function largeSizes(
  view: DataView,
  header: number,
  extra: number,
): readonly (number | undefined)[] {
  const end = extra + view.getUint16(header + 30, true);
  let at = extra;
  while (at + 4 <= end && view.getUint16(at, true) !== LARGE_FIELD) {
    at += 4 + view.getUint16(at + 2, true);
  }
  let next = at + 4;
  return [24, 20, 42].map((field) => {
    if (view.getUint32(header + field, true) !== IS_LARGE || next + 8 > end) return undefined;
    next += 8;
    return Number(view.getBigUint64(next - 8, true));
  });
}

function textAt(view: DataView, at: number, length: number): string {
  const room = Math.max(0, Math.min(length, view.byteLength - at));
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, room));
}
