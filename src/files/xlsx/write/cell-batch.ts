import { parseArea, type Area } from "../../../workbook/address";
import type { Parts } from "../parts/parts";
import { begins, holds } from "../read/areas";
import { child } from "../xml/look-up";
import { elementOf } from "../xml/small-element";
import { refused } from "../xlsx-error";
import { withCells } from "./cell-edits";
import { ByPlace } from "./by-place";
import { CellLooks } from "./looks/cell-looks";
import type { CellChange, SetFormula, SetValue } from "./changes";
import { FormulaWriter } from "./formula-writer";
import { refuseContent } from "./refuse-content";
import { refuseCell, refuseCovered, type CellPlace } from "./refuse-cell";
import { cellAlone, sharedGroups, sharedName } from "./shared-formulas";
import { cellAt, inheritedLook, type SheetMap } from "./sheet-map";
import { cellWithLook, newCell, rewrittenCell, type NewContent } from "./written-cell";

/** Changes of cells of one sheet that are written together. */
export class CellBatch {
  readonly #parts: Parts;
  readonly #map: SheetMap;
  readonly #looks: CellLooks;
  readonly #formulas: FormulaWriter;
  readonly #contents = new ByPlace<Writer>();
  #isClosed = false;
  #losesFormula = false;

  constructor(parts: Parts, map: SheetMap) {
    this.#parts = parts;
    this.#map = map;
    this.#looks = new CellLooks(parts, map);
    this.#formulas = new FormulaWriter(parts, map);
  }

  /** Whether a formula went: the order in which formulas were calculated names it still. */
  get losesFormula(): boolean {
    return this.#losesFormula;
  }

  /** Takes a change; `false` where it needs to see what was written before. */
  take(change: CellChange): boolean {
    const place = placeOf(change.cell);
    if (change.kind === "set-look" || change.kind === "set-format") {
      this.#looks.take(place, change);
      return true;
    }
    const area = areaOfChange(change, place);
    if (this.#isClosed || this.#contents.touches(area)) return false;
    this.#setContent(place, area, change);
    return true;
  }

  write(): void {
    const looks = this.#looks.numbers();
    const written = new ByPlace<string>();
    for (const [place, look] of looks.entries()) written.set(place, this.#withLook(place, look));
    for (const [place, writer] of this.#contents.entries()) {
      written.set(place, writer(looks.get(place)));
    }
    this.#looks.write();
    if (written.rows.size > 0)
      this.#parts.write(this.#map.part, withCells(this.#map, written.rows));
  }

  #withLook(place: CellPlace, look: number): string {
    const cell = cellAt(this.#map, place);
    if (cell !== undefined) return cellWithLook(this.#map.xml, cell.node, look);
    return newCell(this.#map.root, place, { value: undefined, look });
  }

  #setContent(place: CellPlace, area: Area, change: SetValue | SetFormula): void {
    this.#looks.refuseLocked(place);
    refuseCell(this.#map, place, textIn(change));
    if (change.kind === "set-value") {
      refuseContent(change.value);
      this.#release(place, area, false);
      this.#content(place, { value: change.value });
      return;
    }
    refuseCovered(this.#map, area);
    this.#release(place, area, true);
    const formula = this.#formulas.stored(place, area, change);
    this.#content(place, { value: change.answer?.[0]?.[0], formula });
    if (formula.area !== undefined) this.#spill(area, change.answer ?? []);
  }

  /** What stands beside a formula that spills are plain values; nothing else may be put there now. */
  #spill(area: Area, answer: NonNullable<SetFormula["answer"]>): void {
    this.#isClosed = true;
    for (const [down, values] of answer.entries()) {
      for (const [right, value] of values.entries()) {
        if (down === 0 && right === 0) continue;
        refuseContent(value);
        this.#content({ row: area.row + down, column: area.column + right }, { value });
      }
    }
  }

  /** Lets go of what the old formula of a cell has to do with others. */
  #release(place: CellPlace, area: Area, staysFormula: boolean): void {
    const cell = cellAt(this.#map, place);
    if (cell === undefined || child(cell.node, "f") === undefined) return;
    if (!staysFormula) this.#losesFormula = true;
    const name = sharedName(cell);
    if (name !== undefined) this.#partGroup(name, place);
    const old = this.#map.filled.find((each) => begins(each.area, place));
    if (old === undefined) return;
    this.#isClosed = true;
    for (const { row, cells } of this.#map.rows.values()) {
      for (const { column } of cells) {
        const isLeft = holds(old.area, { row, column }) && !holds(area, { row, column });
        if (isLeft) this.#content({ row, column }, { value: undefined });
      }
    }
  }

  #partGroup(name: string, place: CellPlace): void {
    const group = sharedGroups(this.#map).get(name);
    this.#isClosed = true;
    for (const cell of group?.cells ?? []) {
      if (group === undefined || (cell.row === place.row && cell.column === place.column)) continue;
      const alone = cellAlone(this.#map.xml, cell, group.alone(cell));
      this.#contents.set(cell, (look) =>
        look === undefined ? alone : cellWithLook(alone, elementOf(alone), look),
      );
    }
  }

  #content(place: CellPlace, content: NewContent): void {
    const { root, xml } = this.#map;
    const cell = cellAt(this.#map, place);
    if (cell !== undefined) {
      this.#contents.set(place, (look) => rewrittenCell(xml, cell.node, { ...content, look }));
    } else if (content.value !== undefined || content.formula !== undefined) {
      const inherited = inheritedLook(this.#map, place);
      this.#contents.set(place, (look = inherited) => newCell(root, place, { ...content, look }));
    }
  }
}

/** Writes a cell; a look is given where that changes. */
type Writer = (look: number | undefined) => string;

function placeOf(cell: string): CellPlace {
  const area = parseArea(cell);
  if (area?.rowCount === 1 && area.columnCount === 1) return area;
  throw refused(`expected a cell such as B2, found "${cell}"`);
}

function textIn(change: SetValue | SetFormula): string | undefined {
  if (change.kind === "set-formula" || typeof change.value !== "string") return undefined;
  return change.value;
}

/** All cells that a change fills. */
function areaOfChange(change: CellChange, { row, column }: CellPlace): Area {
  const answer = change.kind === "set-formula" ? change.answer : undefined;
  const columnCount = Math.max(1, ...(answer ?? []).map(({ length }) => length));
  return { row, column, rowCount: Math.max(1, answer?.length ?? 1), columnCount };
}
