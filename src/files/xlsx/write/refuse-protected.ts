import { child, isSet } from "../xml/look-up";
import type { XmlNode } from "../xml/xml-tree";

/** What a protected sheet may allow all the same, as its part calls it. */
export type Permission = "formatCells" | "formatColumns" | "formatRows";

/** Whether a sheet is protected; passwords are not asked for. */
export function isProtected(sheet: XmlNode): boolean {
  const protection = child(sheet, "sheetProtection");
  return protection !== undefined && isSet(protection, "sheet");
}

/** Whether a sheet allows something, as it is not protected or says so. */
export function allows(sheet: XmlNode, permission: Permission): boolean {
  const protection = child(sheet, "sheetProtection");
  return !isProtected(sheet) || protection === undefined || !isSet(protection, permission, true);
}
