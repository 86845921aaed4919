import { listedParts, type ListedParts, type ListedSheet } from "./listed-sheets";
import { reachOf, withErrorsAsTexts, withPlainCalendar, type Reach } from "./prepare-parts";
import { PASSWORD, refusal, refuseOtherZips } from "./refuse-other-files";
import { Unpacker } from "./unpacker";
import { zipEntries } from "./zip/zip-entries";

/** A sheet that is listed, and how far its cells reach. */
export type ReachingSheet = ListedSheet & { readonly reach: Reach };

/** The parts of a workbook that are read, unpacked and made ready for the library. */
export interface WorkbookParts {
  readonly sheets: readonly ReachingSheet[];
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * Unpacks what of a workbook is read: the list of its sheets, their cells, texts and formats.
 *
 * @param most - Bytes that these may be once unpacked, all together.
 * @returns `undefined` for a file that is damaged.
 * @throws {CsvError} `workbook` for what is none, has no sheets, or is too large.
 */
export async function workbookParts(
  file: Uint8Array,
  most: number,
): Promise<WorkbookParts | undefined> {
  const entries = zipEntries(file);
  if (entries === undefined) return undefined;
  refuseOtherZips(entries.map(({ name }) => name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw refusal(PASSWORD);
  const unpacker = new Unpacker(file, entries, most);
  const workbook = withPlainCalendar((await unpacker.textOf(WORKBOOK)) ?? "");
  const relationships = await unpacker.textOf(RELATIONSHIPS);
  const listed = listedParts(workbook, relationships ?? "");
  if (listed.sheets.length === 0) throw withoutSheets(relationships);
  if (relationships === undefined) return undefined;
  if (listed.sheets.every(({ part }) => part === undefined)) throw refusal(ONLY_CHARTS);
  const { sheets, parts } = await partsOf(unpacker, listed);
  const lists = [
    [WORKBOOK, bytesOf(workbook)],
    [RELATIONSHIPS, bytesOf(relationships)],
  ] as const;
  return { sheets, parts: new Map([...lists, ...parts]) };
}

const ONLY_CHARTS = "expected a workbook with at least one sheet of cells, found only charts";

function withoutSheets(relationships: string | undefined): Error {
  const more = relationships === undefined ? ", and its relationships are missing too" : "";
  return refusal(
    `expected a workbook with at least one sheet, found one that holds no sheet: its list of sheets (${WORKBOOK}) names none${more}`,
  );
}

/** What all sheets share, and the cells of each, one sheet after the other. */
async function partsOf(
  unpacker: Unpacker,
  { shared, sheets }: ListedParts,
): Promise<WorkbookParts> {
  const parts = new Map<string, Uint8Array>();
  for (const name of shared) {
    const bytes = await unpacker.bytesOf(name);
    if (bytes !== undefined) parts.set(name, bytes);
  }
  const reaching: ReachingSheet[] = [];
  for (const sheet of sheets) {
    const cells = sheet.part === undefined ? undefined : await unpacker.textOf(sheet.part);
    // A part that is missing is left to the library, which refuses it.
    if (sheet.part !== undefined && cells !== undefined) {
      parts.set(sheet.part, bytesOf(withErrorsAsTexts(cells)));
    }
    reaching.push({ ...sheet, reach: reachOf(cells ?? "") });
  }
  return { sheets: reaching, parts };
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
