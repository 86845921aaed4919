import { ApiError } from "../batches/api-error";
import { ApiObject } from "../batches/api-object";
import { cellArea, type Area } from "../workbook/area";
import { Names } from "./names";
import type { Program } from "./program";
import { Protection } from "./protection";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { Settings } from "./settings";
import { Tables } from "./tables";
import { WorksheetFunctions } from "./worksheet-functions";
import { Worksheets } from "./worksheets";

/** Where every question of the client begins. */
export class WorkbookObject extends ApiObject {
  readonly kind = "Workbook";
  private readonly program: Program;

  constructor(program: Program) {
    super();
    this.program = program;
  }

  get name(): string {
    return this.program.workbook.fileName;
  }

  get worksheets(): Worksheets {
    return new Worksheets(this.program);
  }
  get tables(): Tables {
    return new Tables(this.program);
  }
  get names(): Names {
    return new Names(this.program);
  }
  get settings(): Settings {
    return new Settings(this.program.workbook.settings);
  }
  get protection(): Protection {
    return new Protection("WorkbookProtection", this.program.workbook);
  }
  get functions(): WorksheetFunctions {
    return new WorksheetFunctions(this.program.workbook);
  }
  get application(): Application {
    return new Application(this.program);
  }
  get runtime(): Runtime {
    return new Runtime(this.program);
  }

  getActiveCell(): Range {
    const { sheet, row, column } = this.first();
    return new Range(this.program, cellArea(sheet, row, column));
  }

  getSelectedRange(): Range {
    if (this.program.workbook.selected.length === 1) return new Range(this.program, this.first());
    const message = "The current selection is invalid for this operation.";
    throw new ApiError("InvalidSelection", message, "Workbook.getSelectedRange");
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.program, this.program.workbook.selected);
  }

  /** The client asks it when a handler asks an event for its range. */
  getRangeForEventByReferenceId(address: string): Range | undefined {
    const area = this.program.workbook.find(address);
    return area && new Range(this.program, area);
  }

  private first(): Area {
    const { selected, active } = this.program.workbook;
    return selected[0] ?? cellArea(active, 0, 0);
  }
}

class Application extends ApiObject {
  readonly kind = "Application";
  private readonly program: Program;

  constructor(program: Program) {
    super();
    this.program = program;
  }

  get calculationMode(): string {
    return this.program.calculation.mode;
  }
  set calculationMode(mode: string) {
    this.program.calculation.mode = mode;
  }

  calculate(): void {
    this.program.calculation.everything();
  }
}

class Runtime extends ApiObject {
  readonly kind = "Runtime";
  private readonly program: Program;

  constructor(program: Program) {
    super();
    this.program = program;
  }

  get enableEvents(): boolean {
    return this.program.workbook.hasEvents;
  }
  set enableEvents(hasEvents: boolean) {
    this.program.workbook.hasEvents = hasEvents;
  }
}
