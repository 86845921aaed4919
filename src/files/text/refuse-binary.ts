import { CsvError } from "../csv/csv-error";

/** How files begin that are no text, and what they are. */
const STARTS: readonly (readonly [found: string, start: readonly number[]])[] = [
  ["a workbook or an archive", [0x50, 0x4b, 0x03, 0x04]],
  ["an archive without any file", [0x50, 0x4b, 0x05, 0x06]],
  ["a workbook or an archive", [0xd0, 0xcf, 0x11, 0xe0]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ["a picture", [0x89, 0x50, 0x4e, 0x47]],
  ["a picture", [0xff, 0xd8, 0xff]],
  ["a picture", [0x47, 0x49, 0x46, 0x38]],
  ["a packed file", [0x1f, 0x8b]],
];

const ADVICE: Readonly<Record<string, string>> = {
  "a workbook or an archive": "save the sheet as CSV and choose that file",
};

/**
 * Refuses what is no text by how it begins.
 *
 * @throws {CsvError} `binary`
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  const found = STARTS.find(([, start]) => startsWith(bytes, start))?.[0];
  if (found === undefined) return;
  const advice = ADVICE[found] ?? "choose a file of rows and columns";
  throw new CsvError("binary", `expected a CSV file, found ${found}: ${advice}`);
}

/** Whether the bytes begin so. */
export function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/**
 * Refuses a text with control signs that no table has.
 *
 * @throws {CsvError} `binary`, with the line.
 */
export function refuseControls(text: string): void {
  if (WEB_PAGE.test(text)) {
    throw new CsvError(
      "binary",
      "expected rows and columns, found a web page: sign in, and export the table itself",
    );
  }
  const control = CONTROL.exec(text);
  if (control === null) return;
  const row = text.slice(0, control.index).split("\n").length;
  throw new CsvError(
    "binary",
    "expected text, found bytes that are none: choose a CSV file saved as UTF-8",
    row,
  );
}

/** A portal that asks to sign in answers with a page instead of the file. */
const WEB_PAGE = /^\s*<(?:!doctype html|html)[\s>]/i;

/** Controls of ASCII, but tabs, ends of lines and of pages. */
const CONTROL = /[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/u;
