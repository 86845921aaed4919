import type { Area } from "../workbook/area";
import { overlap } from "../workbook/area";
import { NOTHING_ENTERED, type Sheet } from "../workbook/sheet";
import type { Shown } from "./answer";
import { evaluate, type Surroundings } from "./evaluate";
import { CellError, referencesOf, type Expression } from "./formula";
import { parseFormula } from "./parse-formula";
import { areaOf, type Stand } from "./reference-area";
import { clearSpill, placeAnswer } from "./spill";

/** A formula in its cell. */
export interface StandingFormula extends Stand {
  readonly text: string;
  readonly expression: Expression;
}

/** The formulas of the workbook: answered by the add-in's own functions, again when what they read changes. */
export class Calculation {
  /** In manual mode, formulas wait until they are asked. */
  mode = "Automatic";
  private readonly formulas = new Map<string, StandingFormula>();
  private readonly waiting = new Set<StandingFormula>();
  private readonly around: Surroundings;
  private running: Promise<void> | undefined;

  constructor(around: Surroundings) {
    this.around = around;
  }

  /** All formulas, in the order in which they were entered. */
  all(): readonly StandingFormula[] {
    return [...this.formulas.values()];
  }

  /**
   * Enters a formula into a cell.
   *
   * @throws {SyntaxError} Where Excel would not take it.
   */
  enter(sheet: Sheet, row: number, column: number, text: string): void {
    const formula = { sheet, row, column, text, expression: parseFormula(text) };
    this.refuseUnknownTables(formula);
    this.forget(sheet, row, column);
    this.formulas.set(keyOf(formula), formula);
    const value = formula.expression.kind === "call" ? "#BUSY!" : 0;
    sheet.put(row, column, { ...NOTHING_ENTERED, formula: text, value });
    this.ask(formula);
  }

  /**
   * A formula of a workbook that was opened before the add-in was there: it shows `#NAME?`, and no calculation
   * changes that, until it is entered again (github.com/OfficeDev/office-js issues 6611 and 6355).
   */
  openedBefore(sheet: Sheet, row: number, column: number, text: string): void {
    this.forget(sheet, row, column);
    sheet.put(row, column, { ...NOTHING_ENTERED, formula: text, value: "#NAME?" });
  }

  /** The cell gets something else: its formula and what that answered go. */
  forget(sheet: Sheet, row: number, column: number): void {
    const key = keyOf({ sheet, row, column });
    const formula = this.formulas.get(key);
    if (formula === undefined) return;
    this.formulas.delete(key);
    this.waiting.delete(formula);
    clearSpill(sheet, row, column);
  }

  /** Cells have changed: the formulas that read them answer again. */
  changed(area: Area): void {
    if (this.mode === "Manual") return;
    for (const formula of this.formulas.values()) if (this.reads(formula, area)) this.ask(formula);
  }

  /** A table has grown, moved or gone. */
  tablesChanged(): void {
    if (this.mode === "Manual") return;
    for (const formula of this.formulas.values()) if (formula.text.includes("[")) this.ask(formula);
  }

  /** All formulas answer again, whatever the mode. */
  everything(): void {
    for (const formula of this.formulas.values()) this.ask(formula);
  }

  /** Fulfilled as soon as no formula waits for an answer. */
  async settled(): Promise<void> {
    while (this.running !== undefined) await this.running;
  }

  private ask(formula: StandingFormula): void {
    this.waiting.add(formula);
    this.running ??= this.run();
  }

  /** Whatever waits goes out at once, as Excel sends its batches. */
  private async run(): Promise<void> {
    await Promise.resolve();
    while (this.waiting.size > 0) {
      const asked = [...this.waiting];
      this.waiting.clear();
      await Promise.all(asked.map((formula) => this.answer(formula)));
    }
    this.running = undefined;
  }

  private async answer(formula: StandingFormula): Promise<void> {
    const shown = await this.shown(formula);
    if (this.formulas.get(keyOf(formula)) !== formula) return; // overwritten meanwhile
    const area = placeAnswer(this.around.workbook, formula, shown);
    this.around.workbook.tell({ kind: "calculated", area });
    if (this.mode === "Manual") return;
    for (const other of this.formulas.values()) {
      if (other !== formula && this.reads(other, area)) this.ask(other);
    }
  }

  private async shown(formula: StandingFormula): Promise<Shown> {
    try {
      return await evaluate(formula.expression, formula, this.around);
    } catch (thrown) {
      if (thrown instanceof CellError) return { rows: [[thrown.shows]] };
      // A table that the formula names has gone.
      if (thrown instanceof SyntaxError) return { rows: [["#REF!"]] };
      throw thrown;
    }
  }

  private reads(formula: StandingFormula, area: Area): boolean {
    return referencesOf(formula.expression).some((reference) => {
      try {
        return overlap(areaOf(this.around.workbook, reference, formula), area);
      } catch {
        return false;
      }
    });
  }

  private refuseUnknownTables(formula: StandingFormula): void {
    for (const reference of referencesOf(formula.expression)) {
      if (reference.kind === "table") areaOf(this.around.workbook, reference, formula);
    }
  }
}

function keyOf({ sheet, row, column }: Stand): string {
  return `${sheet.id}|${row}|${column}`;
}
