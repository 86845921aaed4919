import { ApiObject } from "../batches/api-object";
import type { Right, Sheet } from "../workbook/sheet";

/** The protection of a sheet, or of the workbook's structure. */
export class Protection extends ApiObject {
  readonly kind: string;
  private readonly guarded: { isProtected: boolean };

  constructor(kind: string, guarded: { isProtected: boolean }) {
    super();
    this.kind = kind;
    this.guarded = guarded;
  }

  get protected(): boolean {
    return this.guarded.isProtected;
  }

  protect(): void {
    this.guarded.isProtected = true;
  }

  unprotect(): void {
    this.guarded.isProtected = false;
  }
}

const RIGHTS: readonly Right[] = ["allowFormatCells", "allowFormatColumns", "allowInsertRows"];

/**
 * That of a sheet grants some things: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection. The
 * client that runs here knows nothing of ranges that may be edited and of paused protection, so these are not here.
 */
export class SheetProtection extends Protection {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super("WorksheetProtection", sheet);
    this.sheet = sheet;
  }

  get options(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(RIGHTS.map((right) => [right, this.sheet.rights.has(right)]));
  }
}
