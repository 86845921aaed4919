import { ApiObject } from "../batches/api-object";
import { localAddress } from "../workbook/address";
import type { AllowedRange, Right, Sheet } from "../workbook/sheet";

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

/** That of a sheet grants some things: learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
export class SheetProtection extends Protection {
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super("WorksheetProtection", sheet);
    this.sheet = sheet;
  }

  get options(): Readonly<Record<string, boolean>> {
    return Object.fromEntries(RIGHTS.map((right) => [right, this.sheet.rights.has(right)]));
  }
  get isPaused(): boolean {
    return this.sheet.isPaused;
  }
  get allowEditRanges(): AllowEditRanges {
    return new AllowEditRanges(this.sheet);
  }
}

class AllowEditRanges extends ApiObject {
  readonly kind = "AllowEditRangeCollection";
  private readonly sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.sheet = sheet;
  }

  override listed(): readonly AllowEditRange[] {
    return [...this.sheet.allowed].map(([title, range]) => new AllowEditRange(title, range));
  }
}

class AllowEditRange extends ApiObject {
  readonly kind = "AllowEditRange";
  readonly #title: string;
  readonly #range: AllowedRange;

  constructor(title: string, range: AllowedRange) {
    super();
    this.#title = title;
    this.#range = range;
  }

  get title(): string {
    return this.#title;
  }
  get address(): string {
    return localAddress(this.#range.area);
  }
  get isPasswordProtected(): boolean {
    return this.#range.password !== undefined;
  }
}
