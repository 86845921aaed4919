import { addPart } from "../parts/add-part";
import type { Parts } from "../parts/parts";
import { listedSheets, sheetElements, workbookPart } from "../read/workbook-part";
import { edited } from "../xml/edit-text";
import { child, numberIn } from "../xml/look-up";
import { append, escapeAttribute, prefixOf } from "../xml/write-xml";
import { broken, refused } from "../xlsx-error";
import { freePart, namespaceOf, relationshipsNamespace, relationshipType } from "./new-part";

const LONGEST_NAME = 31;
/** For its list of changes. */
const KEPT_BY_EXCEL = "history";
const NOT_IN_NAMES = /[[\]:*?/\\]/;

/** What a sheet of cells is called among the parts. */
export const SHEET_CONTENT =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Adds a blank sheet behind all others.
 *
 * @throws {XlsxError} `refused` for a name that Excel does not allow, or that is taken.
 */
export function addSheet(parts: Parts, name: string): void {
  refuseSheetName(
    name,
    listedSheets(parts).map((sheet) => sheet.name),
  );
  const workbook = workbookPart(parts);
  const id = addPart(parts, workbook, {
    name: freePart(parts, "xl/worksheets/sheet.xml"),
    xml: `<worksheet xmlns="${namespaceOf(parts)}"><sheetData/></worksheet>`,
    content: SHEET_CONTENT,
    type: relationshipType(parts, "worksheet"),
  });
  const [xml, tree] = [parts.text(workbook), parts.tree(workbook)];
  const list = child(tree, "sheets");
  if (list === undefined) throw broken("one that lists no sheets");
  const taken = sheetElements(tree).map((node) => numberIn(node, "sheetId") ?? 0);
  // The element says itself what its prefix means: the workbook may call it otherwise.
  const element = `<${prefixOf(tree)}sheet xmlns:r="${relationshipsNamespace(parts)}" name="${escapeAttribute(name)}" sheetId="${Math.max(0, ...taken) + 1}" r:id="${id}"/>`;
  parts.write(workbook, edited(xml, [append(xml, list, element)]));
}

/**
 * Refuses a name that Excel does not give to a sheet.
 *
 * @param taken - The names of the other sheets.
 * @throws {XlsxError} `refused`
 */
export function refuseSheetName(name: string, taken: readonly string[]): void {
  const isAllowed =
    name.trim() !== "" &&
    name.toLowerCase() !== KEPT_BY_EXCEL &&
    name.length <= LONGEST_NAME &&
    !NOT_IN_NAMES.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!isAllowed) {
    throw refused(
      `expected a name of a sheet of up to ${LONGEST_NAME} signs without [ ] : * ? / \\ and other than History, found "${name}"`,
    );
  }
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  if (isTaken) throw refused(`expected a new name, found a sheet "${name}" in the workbook`);
}
