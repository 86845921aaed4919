import { CsvError } from "../csv/csv-error";
import { attribute, walkXml } from "./walk-xml";
import type { Parts } from "./zip-parts";

export interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: string;
}

/** What the main part of a workbook tells: its sheets, and where the rest stands. */
export interface ListedBook {
  readonly sheets: readonly ListedSheet[];
  readonly isFrom1904: boolean;
  readonly textsPart: string | undefined;
  readonly stylesPart: string | undefined;
}

/** A part that another part names. */
interface Relation {
  readonly id: string;
  /** The last word of its kind, such as `worksheet`. */
  readonly kind: string;
  readonly part: string;
}

/**
 * Lists the sheets of a workbook.
 *
 * @throws {CsvError} `binary` when it is no workbook, `empty` when it names no sheet.
 */
export async function listSheets(parts: Parts): Promise<ListedBook> {
  const main = await mainPart(parts);
  const xml = await parts.read(main);
  if (xml === undefined) {
    throw new CsvError(
      "binary",
      `expected a workbook with a part ${main}, found an archive without it`,
    );
  }
  const { sheets, isFrom1904 } = namedSheets(xml);
  const relations = await relationsOf(parts, main);
  if (sheets.length === 0) throw withoutSheet(main, relations);
  const partOf = (kind: string): string | undefined =>
    relations?.find((each) => each.kind === kind)?.part;
  return {
    sheets: withCells(sheets, main, relations ?? []),
    isFrom1904,
    textsPart: partOf("sharedStrings"),
    stylesPart: partOf("styles"),
  };
}

/** Where the sheets stand; those that hold a chart or a dialog alone have no cells. */
function withCells(
  sheets: readonly NamedSheet[],
  main: string,
  relations: readonly Relation[],
): readonly ListedSheet[] {
  const listed = sheets.flatMap(({ id, ...sheet }) => {
    const relation = relations.find((each) => each.id === id);
    if (relation === undefined) throw unplaced(sheet.name, main);
    return relation.kind === "worksheet" ? [{ ...sheet, part: relation.part }] : [];
  });
  if (listed.length > 0) return listed;
  throw new CsvError(
    "empty",
    `it holds no sheet with cells: ${main} names charts alone; expected a workbook with at least one sheet of cells`,
  );
}

function unplaced(sheet: string, main: string): CsvError {
  const message = `expected ${main} to tell where sheet "${sheet}" stands, found no relationship of it`;
  return new CsvError("binary", message);
}

function withoutSheet(main: string, relations: readonly Relation[] | undefined): CsvError {
  const missing = relations === undefined ? " (its relationships are missing too)" : "";
  return new CsvError(
    "empty",
    `it holds no sheet: ${main} names none${missing}; expected a workbook with at least one sheet`,
  );
}

async function mainPart(parts: Parts): Promise<string> {
  const relations = await relationsOf(parts, "");
  return relations?.find(({ kind }) => kind === "officeDocument")?.part ?? "xl/workbook.xml";
}

/** What a part names, by the part that stands beside it for that; `undefined` when there is none. */
async function relationsOf(parts: Parts, part: string): Promise<readonly Relation[] | undefined> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = await parts.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === undefined) return undefined;
  const relations: Relation[] = [];
  walkXml(xml, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      relations.push({
        id: attribute(attributes, "Id") ?? "",
        kind: (attribute(attributes, "Type") ?? "").split("/").at(-1) ?? "",
        part: resolve(folder, attribute(attributes, "Target") ?? ""),
      });
    },
  });
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

interface NamedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly id: string;
}

function namedSheets(xml: string): {
  readonly sheets: readonly NamedSheet[];
  readonly isFrom1904: boolean;
} {
  const sheets: NamedSheet[] = [];
  let isFrom1904 = false;
  walkXml(xml, {
    open: (name, attributes) => {
      if (name === "workbookPr") isFrom1904 = isTrue(attribute(attributes, "date1904"));
      if (name !== "sheet") return;
      sheets.push({
        name: attribute(attributes, "name") ?? "",
        isHidden: (attribute(attributes, "state") ?? "visible") !== "visible",
        id: attribute(attributes, "id") ?? "",
      });
    },
  });
  return { sheets, isFrom1904 };
}

function isTrue(word: string | undefined): boolean {
  return word === "1" || word === "true";
}
