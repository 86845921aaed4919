import { Parts } from "./parts/parts";
import { workbookPart } from "./read/workbook-part";
import { USUAL_BOUNDS, type ZipBounds } from "./zip/refuse-zip";
import { openZip } from "./zip/zip-file";

/**
 * Opens the bytes of an .xlsx or .xlsm file. Its parts are unpacked when they are asked for.
 *
 * @throws {XlsxError} in words, for whatever is no sound workbook within the bounds.
 */
export function openXlsx(bytes: Uint8Array, bounds: ZipBounds = USUAL_BOUNDS): Parts {
  const parts = new Parts(openZip(bytes, bounds));
  workbookPart(parts);
  return parts;
}
