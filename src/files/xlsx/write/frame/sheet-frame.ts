import type { Parts } from "../../parts/parts";
import type { ListedSheet } from "../../read/workbook-part";
import { edited, type Edit } from "../../xml/edit-text";
import { refused } from "../../xlsx-error";
import { allows, type Permission } from "../refuse-protected";
import { mapSheet, type SheetMap } from "../sheet-map";

/** Edits what a sheet says of itself around its cells. */
export function editFrame(
  parts: Parts,
  listed: ListedSheet,
  editsOf: (frame: Frame) => readonly Edit[],
): void {
  const map = mapSheet(parts, listed);
  const edits = editsOf(map);
  if (edits.length > 0) parts.write(listed.part, edited(map.xml, edits));
}

/** A sheet with the text of its part. */
export type Frame = SheetMap;

/**
 * Refuses a change that a protected sheet does not allow.
 *
 * @throws {XlsxError} `refused`
 */
export function refuseUnlessAllowed(
  { name, root }: Pick<Frame, "name" | "root">,
  permission: Permission,
  what: string,
): void {
  if (!allows(root, permission)) throw refused(`sheet "${name}" is protected, ${what} too`);
}
