import { CsvError } from "./csv-error";

/** How the letters of a file are written as bytes. */
export const TEXT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface DecodedText {
  readonly text: string;
  /** As it was found or asked for; shown, so that a person may choose another. */
  readonly encoding: TextEncoding;
}

/**
 * Reads the letters of a file. Without an encoding: by its byte order mark; else as UTF-8; else, when
 * it is not UTF-8 throughout, as windows-1252, the usual one of older programs in Europe.
 *
 * @throws {CsvError} `binary` when it is no text, `encoding` when it is not written as asked for.
 */
export function decodeText(bytes: Uint8Array, encoding?: TextEncoding): DecodedText {
  if (bytes.length === 0) throw new CsvError("empty", "expected a table, found an empty file");
  refuseWorkbook(bytes);
  const { text, encoding: chosen } = decodeBest(bytes, encoding ?? encodingByMark(bytes));
  const control = CONTROL.exec(text);
  if (control === null) return { text, encoding: chosen };
  const row = text.slice(0, control.index).split("\n").length;
  throw new CsvError(
    "binary",
    "expected text, found bytes that are none: choose a CSV file saved as UTF-8",
    row,
  );
}

function decodeBest(bytes: Uint8Array, known: TextEncoding | undefined): DecodedText {
  if (known !== undefined) return { text: decodeAs(bytes, known), encoding: known };
  const text = decodeStrictly(bytes, "utf-8");
  if (text !== undefined) return { text, encoding: "utf-8" };
  return { text: decodeAs(bytes, "windows-1252"), encoding: "windows-1252" };
}

const MARKS: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

function encodingByMark(bytes: Uint8Array): TextEncoding | undefined {
  return MARKS.find(([, mark]) => startsWith(bytes, mark))?.[0];
}

/** How a zipped (.xlsx) and an older (.xls) workbook begin. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function refuseWorkbook(bytes: Uint8Array): void {
  if (!WORKBOOKS.some((start) => startsWith(bytes, start))) return;
  throw new CsvError(
    "binary",
    "expected a CSV file, found a workbook or an archive: save the sheet as CSV and choose that file",
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function decodeAs(bytes: Uint8Array, encoding: TextEncoding): string {
  const text = decodeStrictly(bytes, encoding);
  if (text !== undefined) return text;
  throw new CsvError("encoding", `expected text in ${encoding}, found bytes that are not`);
}

/** `undefined` when the bytes are not written in that encoding throughout. */
function decodeStrictly(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === "windows-1252" ? text.replaceAll(UNNAMED, letterOf) : text;
  } catch (thrown) {
    // Its name, as a page and its frames each have a TypeError of their own.
    if (thrown !== null && typeof thrown === "object" && "name" in thrown) {
      if (thrown.name === "TypeError") return undefined;
    }
    throw thrown;
  }
}

/**
 * Letters of windows-1252 from 0x80 on. Some runtimes take it for ISO 8859-1, which has control
 * signs there; where the letters are decoded already, there is nothing to replace.
 */
const LETTERS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const UNNAMED = /[\u0080-\u009f]/g;

function letterOf(sign: string): string {
  return LETTERS[sign.charCodeAt(0) - 0x80] ?? sign;
}

/** Control signs that no table has; an older encoding than ours shows by them too. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r]/u;
