import { parseXml, type Taker, type XmlNode } from "../xml/xml-tree";
import { broken } from "../xlsx-error";
import { writeZip } from "../zip/write-zip";
import { unpack, type ZipFile } from "../zip/zip-file";

const SMALL = 1_000_000;

/** The parts of a workbook in hand: read from its file, with what was changed since. */
export class Parts {
  readonly #zip: ZipFile;
  readonly #changes = new Map<string, string | undefined>();
  /** Small parts that were read already: lists that are asked again and again. */
  readonly #read = new Map<string, string>();
  readonly #names = new Map<string, string>();

  constructor(zip: ZipFile) {
    this.#zip = zip;
    for (const name of zip.entries.keys()) this.#names.set(name.toLowerCase(), name);
  }

  /** All names, in the order of the file; new ones last. */
  names(): readonly string[] {
    return [...this.#names.values()];
  }

  /** A part as the file calls it: in other letters it is the same part. */
  find(name: string): string | undefined {
    return this.#names.get(name.toLowerCase());
  }

  /**
   * The text of a part.
   *
   * @throws {XlsxError} `broken` when it is missing, damaged, or in letters that XML does not have.
   */
  text(name: string): string {
    const changed = this.#changes.get(name);
    if (changed !== undefined) return changed;
    const read = this.#read.get(name);
    if (read !== undefined) return read;
    const entry = this.#zip.entries.get(this.find(name) ?? "");
    if (entry === undefined) throw broken(`one without its part ${name}`);
    const text = decoded(unpack(this.#zip, entry), name);
    if (text.length < SMALL) this.#read.set(name, text);
    return text;
  }

  /** A part as a tree. */
  tree(name: string, take?: Taker): XmlNode {
    return parseXml(this.text(name), name, take);
  }

  /** Sets the text of a part, which is new where none has its name. */
  write(name: string, text: string): void {
    if (this.find(name) !== undefined && this.text(name) === text) return;
    this.#names.set(name.toLowerCase(), name);
    this.#changes.set(name, text);
  }

  remove(name: string): void {
    this.#names.delete(name.toLowerCase());
    this.#changes.set(name, undefined);
  }

  /** The names of parts that are new, other than they were, or gone. */
  changed(): readonly string[] {
    return [...this.#changes.keys()];
  }

  /** The bytes of the file, with all changes. */
  save(): Uint8Array {
    const encoder = new TextEncoder();
    const changes = [...this.#changes].map(
      ([name, text]) => [name, text === undefined ? undefined : encoder.encode(text)] as const,
    );
    return writeZip(this.#zip, new Map(changes));
  }
}

const MARKS_OF_UTF16 = { "utf-16le": [0xff, 0xfe], "utf-16be": [0xfe, 0xff] } as const;

/** The mark at the beginning stays, so that what is written again is the same. */
function decoded(bytes: Uint8Array, name: string): string {
  for (const [encoding, [first, second]] of Object.entries(MARKS_OF_UTF16)) {
    if (bytes[0] === first && bytes[1] === second) return new TextDecoder(encoding).decode(bytes);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (thrown) {
    if (thrown instanceof TypeError) {
      throw broken(`one whose part ${name} is in other letters than UTF-8`);
    }
    throw thrown;
  }
}
