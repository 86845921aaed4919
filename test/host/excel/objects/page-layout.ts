import { invalidArgument } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { addressOf } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import type { Program } from "./program";
import { Range } from "./range";

/** The name under which Excel keeps the rows that every page repeats. */
const PRINT_TITLES = "Print_Titles";

/** How a sheet is printed. */
export class PageLayout extends ApiObject {
  readonly kind = "PageLayout";
  private readonly program: Program;
  private readonly sheet: Sheet;

  constructor(program: Program, sheet: Sheet) {
    super();
    this.program = program;
    this.sheet = sheet;
  }

  get orientation(): string {
    return (this.kept()["orientation"] as string | undefined) ?? "Portrait";
  }
  set orientation(orientation: string) {
    this.kept()["orientation"] = orientation;
  }
  get zoom(): object {
    return (this.kept()["zoom"] as object | undefined) ?? { scale: 100 };
  }
  set zoom(zoom: object) {
    this.kept()["zoom"] = zoom;
  }

  getPrintTitleRowsOrNullObject(): Range | undefined {
    const { workbook } = this.program;
    const titles = workbook.names.find(
      ({ name, sheet }) => name === PRINT_TITLES && sheet === this.sheet,
    );
    const area = titles && workbook.find(titles.formula.replace(/^=/, ""), this.sheet);
    return area && new Range(this.program, area);
  }

  setPrintTitleRows(rows: string): void {
    const { names } = this.program.workbook;
    const area = this.program.workbook.find(rows, this.sheet);
    if (area === undefined) throw invalidArgument("PageLayout.setPrintTitleRows");
    const stood = names.findIndex(
      ({ name, sheet }) => name === PRINT_TITLES && sheet === this.sheet,
    );
    if (stood >= 0) names.splice(stood, 1);
    const formula = `=${addressOf(area)}`;
    names.push({ name: PRINT_TITLES, formula, comment: "", isVisible: false, sheet: this.sheet });
  }

  private kept(): Record<string, unknown> {
    return this.sheet.looksOf("page");
  }
}
