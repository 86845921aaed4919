import type { Area } from "../../../../workbook/address";
import type { Parts } from "../../parts/parts";
import { listedSheets, workbookPart } from "../../read/workbook-part";
import { tablesOf } from "../../read/tables";
import type { TableRecord } from "../../read/workbook-record";
import { attribute, child, childrenOf } from "../../xml/look-up";
import { refuseName } from "../../new/refuse-name";
import { refused } from "../../xlsx-error";
import { isProtected } from "../refuse-protected";
import { lyingUnderTables, refuseMet } from "../refuse-met";
import type { SheetMap } from "../sheet-map";

/**
 * A table of a sheet, by its name in whatever letters.
 *
 * @throws {XlsxError} `refused` where there is none.
 */
export function tableCalled({ name: sheet, tables }: SheetMap, name: string): TableRecord {
  const found = tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
  if (found !== undefined) return found;
  throw refused(`sheet "${sheet}": expected one of its tables, found "${name}"`);
}

/** All tables of a workbook: their names and numbers are its own. */
export function allTables(parts: Parts): readonly TableRecord[] {
  return listedSheets(parts).flatMap(({ part, kind }) =>
    kind === "cells" ? tablesOf(parts, part) : [],
  );
}

/** @throws {XlsxError} `refused` where a sheet lets nobody change its tables. */
export function refuseLockedTables({ name, root }: SheetMap): void {
  if (isProtected(root)) throw refused(`sheet "${name}" is protected, its tables too`);
}

/** @throws {XlsxError} `refused` for a name that Excel does not allow, or that a table or a name of the workbook has. */
export function refuseTableName(parts: Parts, name: string): void {
  refuseName(name);
  const names = childrenOf(child(parts.tree(workbookPart(parts)), "definedNames"), "definedName");
  const taken = [
    ...allTables(parts).map((table) => table.name),
    ...names.map((node) => attribute(node, "name") ?? ""),
  ];
  if (taken.some((each) => each.toLowerCase() === name.toLowerCase())) {
    throw refused(`expected a new name for a table, found "${name}" in the workbook`);
  }
}

/**
 * @param own - The table that is to lie there, where it is one that lies somewhere already.
 * @throws {XlsxError} `refused` where a table cannot lie.
 */
export function refuseTablePlace(map: SheetMap, area: Area, own?: TableRecord): void {
  refuseMet(map, { area, expected: "room for a table" }, [
    ["a table", map.tables.filter((table) => table !== own).map((table) => table.area)],
    ...lyingUnderTables(map),
  ]);
}
