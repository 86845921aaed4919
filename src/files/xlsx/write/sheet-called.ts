import type { Parts } from "../parts/parts";
import { listedSheets, type ListedSheet } from "../read/workbook-part";
import { refused } from "../xlsx-error";

/**
 * The sheet of this name, in whatever letters.
 *
 * @throws {XlsxError} `refused` where there is none, or where it has no cells.
 */
export function sheetCalled(parts: Parts, name: string): ListedSheet {
  const sheets = listedSheets(parts);
  const found = sheets.find((sheet) => isSameSheet(sheet.name, name));
  if (found === undefined) {
    const names = sheets.map((sheet) => `"${sheet.name}"`).join(", ");
    throw refused(`expected a sheet of the workbook (${names}), found "${name}"`);
  }
  if (found.kind !== "cells") throw refused(`sheet "${found.name}" is a chart and has no cells`);
  return found;
}

/** Whether two names mean one sheet. */
export function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
