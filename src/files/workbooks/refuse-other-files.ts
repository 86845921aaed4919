import { CsvError } from "../csv/csv-error";
import { startsWith } from "../text/refuse-binary";

/** How files of Office begin that are no zip file: workbooks until 2003, and those with a password until today. */
const OLDER_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];

/** Whether a file is one that the reader of workbooks reads, or refuses with better advice than that of texts. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP) || startsWith(bytes, OLDER_OFFICE);
}

const EXPECTED = "expected a workbook saved as .xlsx, found";
const CHOOSE = "choose a workbook saved as .xlsx";

/**
 * Refuses what is no zip file, as each workbook of today is one.
 *
 * @throws {CsvError} `workbook`
 */
export function refuseOlderFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, ZIP)) return;
  if (!startsWith(bytes, OLDER_OFFICE)) {
    throw refusal(`${EXPECTED} a file of another form: ${CHOOSE}`);
  }
  const names = new TextDecoder("latin1").decode(bytes);
  const holds = (stream: string): boolean => names.includes(stream.replaceAll(/(?!^)/g, "\0"));
  if (holds("EncryptedPackage")) throw refusal(PASSWORD);
  if (holds("Workbook") || holds("Book")) {
    throw refusal(`${EXPECTED} one of the older form .xls: open it in Excel and save it as .xlsx`);
  }
  throw refusal(
    `expected a workbook, found a file of an older Office program that holds none: ${CHOOSE}`,
  );
}

export const PASSWORD =
  "expected a workbook that opens without a password, found one with a password: open it in Excel, remove the password and save it again";

/** A part that tells what a zip file is, and the words for that. */
const OTHERS: readonly (readonly [part: RegExp, refusal: string])[] = [
  [
    /^xl\/workbook\.bin$/,
    `${EXPECTED} a binary one (.xlsb): open it in Excel and save it as .xlsx`,
  ],
  [
    /^META-INF\/manifest\.xml$/,
    `${EXPECTED} a file of OpenDocument (.ods): open it in your spreadsheet program and save it as .xlsx`,
  ],
  [
    /\.iwa$|^Index\.zip$/,
    `${EXPECTED} a file of Apple's programs: export it from Numbers as .xlsx`,
  ],
  [/^word\//, `expected a workbook, found a Word document: ${CHOOSE}`],
  [/^ppt\//, `expected a workbook, found a PowerPoint presentation: ${CHOOSE}`],
];

/**
 * Refuses a zip file that holds no workbook, by the names of its parts.
 *
 * @throws {CsvError} `workbook`
 */
export function refuseOtherZips(parts: readonly string[]): void {
  if (parts.includes("xl/workbook.xml")) return;
  const other = OTHERS.find(([part]) => parts.some((name) => part.test(name)));
  if (other !== undefined) throw refusal(other[1]);
  const [first] = parts;
  if (first === undefined) {
    throw refusal(`expected a workbook, found a zip file without any file: ${CHOOSE}`);
  }
  const held = parts.length === 1 ? first : `${first} and ${parts.length - 1} more`;
  throw refusal(
    `expected a workbook, found a zip file of other files (${held}): unpack it and choose one of them`,
  );
}

export function refusal(message: string): CsvError {
  return new CsvError("workbook", message);
}
