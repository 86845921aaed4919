import { listedParts, type ListedParts, type ListedSheet } from "./listed-sheets";
import { reachOf, withErrorsAsTexts, withPlainCalendar, type Reach } from "./prepare-parts";
import { refusal, refuseOtherZips } from "./refuse-other-files";
import { namesOfParts, unpackParts, type Parts } from "./unpack-parts";

/** A sheet that is listed, and how far its cells reach. */
export type ReachingSheet = ListedSheet & { readonly reach: Reach };

/** The parts of a workbook that are read, unpacked and made ready for the library. */
export interface WorkbookParts {
  readonly sheets: readonly ReachingSheet[];
  readonly parts: Parts;
}

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

/**
 * Unpacks what of a workbook is read: the list of its sheets, their cells, texts and formats. Throws for a file that is
 * damaged.
 *
 * @param most - Bytes that these may be once unpacked, all together.
 * @throws {CsvError} `workbook` for what is none, has no sheets, or is too large.
 */
export function workbookParts(file: Uint8Array, most: number): WorkbookParts {
  refuseOtherZips(namesOfParts(file));
  const lists = unpackParts(file, [WORKBOOK, RELATIONSHIPS], most);
  const workbook = withPlainCalendar(textOf(lists, WORKBOOK) ?? "");
  const relationships = textOf(lists, RELATIONSHIPS);
  const listed = listedParts(workbook, relationships ?? "");
  if (listed.sheets.length === 0) throw withoutSheets(relationships);
  if (relationships === undefined) throw new Error("The list of parts is missing.");
  if (listed.sheets.every(({ part }) => part === undefined)) throw refusal(ONLY_CHARTS);
  const { sheets, parts } = partsOf(file, listed, most);
  return { sheets, parts: new Map([...lists, ...parts, [WORKBOOK, bytesOf(workbook)]]) };
}

const ONLY_CHARTS = "expected a workbook with at least one sheet of cells, found only charts";

function withoutSheets(relationships: string | undefined): Error {
  const more = relationships === undefined ? ", and its relationships are missing too" : "";
  return refusal(
    `expected a workbook with at least one sheet, found one that holds no sheet: its list of sheets (${WORKBOOK}) names none${more}`,
  );
}

/** What all sheets share, and the cells of each. A part that is missing is left to the library, which refuses it. */
function partsOf(file: Uint8Array, { shared, sheets }: ListedParts, most: number): WorkbookParts {
  const cellsIn = sheets.flatMap(({ part }) => part ?? []);
  const parts = new Map(unpackParts(file, [...shared, ...cellsIn], most));
  const reaching = sheets.map((sheet) => {
    const cells = sheet.part === undefined ? undefined : textOf(parts, sheet.part);
    if (sheet.part !== undefined && cells !== undefined) {
      parts.set(sheet.part, bytesOf(withErrorsAsTexts(cells)));
    }
    return { ...sheet, reach: reachOf(cells ?? "") };
  });
  return { sheets: reaching, parts };
}

/** A part as the text that it is. Where a file says less of its size than there is, the end is missing. */
function textOf(parts: Parts, name: string): string | undefined {
  const bytes = parts.get(name);
  const text = bytes && new TextDecoder().decode(bytes);
  if (text !== undefined && !/>\s*$/.test(text)) throw new Error(`The part ${name} is cut off.`);
  return text;
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
