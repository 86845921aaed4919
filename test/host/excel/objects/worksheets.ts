import { accessDenied, alreadyExists, invalidArgument } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import type { Program } from "./program";
import { Worksheet } from "./worksheet";

const ADD = "WorksheetCollection.add";

export class Worksheets extends ApiObject {
  readonly kind = "WorksheetCollection";
  private readonly program: Program;

  constructor(program: Program) {
    super();
    this.program = program;
  }

  override listed(): readonly Worksheet[] {
    return this.program.workbook.sheets.map((sheet) => new Worksheet(this.program, sheet));
  }

  override itemAt(key: unknown): Worksheet | undefined {
    const sheet = this.program.workbook.findSheet(String(key));
    return sheet && new Worksheet(this.program, sheet);
  }

  getItemOrNullObject(key: unknown): Worksheet | undefined {
    return this.itemAt(key);
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.program, this.program.workbook.active);
  }

  getCount(): number {
    return this.program.workbook.sheets.length;
  }

  add(name?: string | null): Worksheet {
    const { workbook } = this.program;
    if (workbook.isProtected) throw accessDenied(ADD);
    const given = name ?? undefined;
    if (given !== undefined && !isSheetName(given)) throw invalidArgument(ADD);
    if (given !== undefined && workbook.findSheet(given) !== undefined) throw alreadyExists(ADD);
    const sheet = workbook.addSheet(given);
    workbook.tell({ kind: "sheet-added", sheet });
    return new Worksheet(this.program, sheet);
  }
}

/** Excel's rules for a name of a sheet. */
function isSheetName(name: string): boolean {
  return /^[^[\]:*?/\\]{1,31}$/.test(name) && !/^'|'$|^history$/i.test(name);
}
