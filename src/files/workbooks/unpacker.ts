import { refusal } from "./refuse-other-files";
import { unpackPart } from "./zip/unpack-part";
import type { ZipEntry } from "./zip/zip-entries";

const MEGABYTE = 1024 * 1024;

/** Unpacks one part after the other, up to a bound for all of them together. */
export class Unpacker {
  readonly #file: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #most: number;
  #left: number;

  constructor(file: Uint8Array, entries: readonly ZipEntry[], most: number) {
    this.#file = file;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
    this.#most = most;
    this.#left = most;
  }

  /**
   * The bytes of a part; `undefined` when the file has none of that name.
   *
   * @throws {CsvError} `workbook` when the bound is passed.
   */
  async bytesOf(name: string): Promise<Uint8Array | undefined> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return undefined;
    const bytes = await unpackPart(this.#file, entry, this.#left);
    if (bytes === "too large") throw refusal(this.#tooLarge());
    this.#left -= bytes.length;
    return bytes;
  }

  /** A part as the text that it is. */
  async textOf(name: string): Promise<string | undefined> {
    const bytes = await this.bytesOf(name);
    return bytes && new TextDecoder().decode(bytes);
  }

  #tooLarge(): string {
    const most = Math.round(this.#most / MEGABYTE);
    return `expected a workbook of up to ${most} MB once unpacked, found a larger one: keep the rows that you need in a workbook of their own, or save the sheet as CSV`;
  }
}
