const LOCAL_SIZE = 30;
const HEADER_SIZE = 46;
const END_SIZE = 22;

/**
 * A zip file that holds parts as they are, for a library that reads workbooks from one. Nothing of it needs to be
 * unpacked; checksums are left out, as nothing can be damaged on the way.
 */
export function storeParts(parts: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const named = [...parts].map(([name, bytes]) => ({
    name: new TextEncoder().encode(name),
    bytes,
  }));
  const sizes = named.map(({ name, bytes }) => LOCAL_SIZE + name.length + bytes.length);
  const directory = sizes.reduce((sum, size) => sum + size, 0);
  const headers = named.reduce((sum, { name }) => sum + HEADER_SIZE + name.length, 0);
  const file = new Uint8Array(directory + headers + END_SIZE);
  let local = 0;
  let header = directory;
  for (const { name, bytes } of named) {
    writeFields(file, local, { signature: 0x04034b50, from: 18 }, [name, bytes]);
    file.set(name, local + LOCAL_SIZE);
    file.set(bytes, local + LOCAL_SIZE + name.length);
    writeFields(file, header, { signature: 0x02014b50, from: 20 }, [name, bytes]);
    viewOf(file).setUint32(header + 42, local, true);
    file.set(name, header + HEADER_SIZE);
    local += LOCAL_SIZE + name.length + bytes.length;
    header += HEADER_SIZE + name.length;
  }
  writeEnd(viewOf(file), named.length, { directory, headers });
  return file.buffer;
}

function viewOf(file: Uint8Array): DataView {
  return new DataView(file.buffer);
}

/** Size, packed size and length of the name stand in both headers, in one of them two bytes later. */
function writeFields(
  file: Uint8Array,
  at: number,
  { signature, from }: { readonly signature: number; readonly from: number },
  [name, bytes]: readonly [name: Uint8Array, bytes: Uint8Array],
): void {
  const view = viewOf(file);
  view.setUint32(at, signature, true);
  view.setUint32(at + from, bytes.length, true);
  view.setUint32(at + from + 4, bytes.length, true);
  view.setUint16(at + from + 8, name.length, true);
}

function writeEnd(
  view: DataView,
  count: number,
  { directory, headers }: { readonly directory: number; readonly headers: number },
): void {
  const end = directory + headers;
  view.setUint32(end, 0x06054b50, true);
  view.setUint16(end + 8, count, true);
  view.setUint16(end + 10, count, true);
  view.setUint32(end + 12, headers, true);
  view.setUint32(end + 16, directory, true);
}
