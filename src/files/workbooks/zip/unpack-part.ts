import type { ZipEntry } from "./zip-entries";

const LOCAL_HEADER_SIZE = 30;
const STORED = 0;

/**
 * The bytes of one part of a zip file. However small the file says that it is, no more than `most` bytes are unpacked.
 *
 * @throws {TypeError} or {RangeError} when the part is damaged.
 */
export async function unpackPart(
  file: Uint8Array,
  { offset, packedSize, method }: ZipEntry,
  most: number,
): Promise<Uint8Array | "too large"> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const lengths = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_HEADER_SIZE + lengths;
  const packed = file.slice(start, start + packedSize);
  if (method === STORED) return packed.length > most ? "too large" : packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return await readUpTo(stream.getReader(), most);
}

async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<Uint8Array | "too large"> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    pieces.push(next.value);
    if (size > most) {
      await reader.cancel();
      return "too large";
    }
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
