import { alreadyExists } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { addressOf } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import { isSame, type Name } from "../workbook/workbook";
import type { Program } from "./program";
import { Range } from "./range";

/** The names of the workbook, or of one sheet. */
export class Names extends ApiObject {
  readonly kind = "NamedItemCollection";
  private readonly program: Program;
  private readonly sheet: Sheet | undefined;

  constructor(program: Program, sheet?: Sheet) {
    super();
    this.program = program;
    this.sheet = sheet;
  }

  override listed(): readonly NamedItem[] {
    const own = this.program.workbook.names.filter(({ sheet }) => sheet === this.sheet);
    return own.map((name) => new NamedItem(this.program, name));
  }

  override itemAt(key: unknown): NamedItem | undefined {
    return this.listed().find(({ name }) => isSame(name, String(key)));
  }

  getItemOrNullObject(key: unknown): NamedItem | undefined {
    return this.itemAt(key);
  }

  getCount(): number {
    return this.listed().length;
  }

  add(name: string, refersTo: Range | string, comment?: string | null): NamedItem {
    if (this.itemAt(name) !== undefined) throw alreadyExists("NamedItemCollection.add");
    const formula = typeof refersTo === "string" ? refersTo : `=${addressOf(refersTo.area)}`;
    const scope = this.sheet && { sheet: this.sheet };
    const added: Name = { name, formula, comment: comment ?? "", isVisible: true, ...scope };
    this.program.workbook.names.push(added);
    return new NamedItem(this.program, added);
  }
}

class NamedItem extends ApiObject {
  readonly kind = "NamedItem";
  private readonly program: Program;
  private readonly named: Name;

  constructor(program: Program, named: Name) {
    super();
    this.program = program;
    this.named = named;
  }

  override get identity(): string {
    return this.named.name;
  }

  get name(): string {
    return this.named.name;
  }
  get formula(): string {
    return this.named.formula;
  }
  set formula(formula: string) {
    this.named.formula = formula;
  }
  get comment(): string {
    return this.named.comment;
  }
  set comment(comment: string) {
    this.named.comment = comment;
  }
  get visible(): boolean {
    return this.named.isVisible;
  }
  set visible(isVisible: boolean) {
    this.named.isVisible = isVisible;
  }

  getRangeOrNullObject(): Range | undefined {
    const area = this.program.workbook.find(this.named.formula.replace(/^=/, ""));
    return area && new Range(this.program, area);
  }

  delete(): void {
    const { names } = this.program.workbook;
    names.splice(names.indexOf(this.named), 1);
  }
}
