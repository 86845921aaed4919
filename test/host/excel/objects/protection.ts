import { ApiObject } from "../batches/api-object";

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
