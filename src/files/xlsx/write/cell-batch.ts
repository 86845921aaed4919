import { formatArea, parseArea, type Area } from "../../../workbook/address";
import { asStored, spills } from "../formula/as-stored";
import type { Parts } from "../parts/parts";
import { begins, holds } from "../read/areas";
import { child, numberIn } from "../xml/look-up";
import { refused } from "../xlsx-error";
import { withCells } from "./cell-edits";
import type { CellChange, SetFormula } from "./changes";
import { dynamicMark } from "./dynamic-mark";
import { refuseContent, refuseFormula } from "./refuse-content";
import { refuseCell, refuseCovered, type CellPlace } from "./refuse-cell";
import { cellAlone, sharedGroups, sharedName } from "./shared-formulas";
import { cellAt, inheritedLook, type SheetMap } from "./sheet-map";
import { lookWithFormat } from "./number-format";
import { cellWithLook, newCell, rewrittenCell, type NewContent } from "./written-cell";

/** Changes of cells of one sheet that are written together. */
export class CellBatch {
  readonly #parts: Parts;
  readonly #map: SheetMap;
  readonly #written = new Map<number, Map<number, string>>();
  #isClosed = false;
  #losesFormula = false;

  constructor(parts: Parts, map: SheetMap) {
    this.#parts = parts;
    this.#map = map;
  }

  /** Whether a formula went: the order in which formulas were calculated names it still. */
  get losesFormula(): boolean {
    return this.#losesFormula;
  }

  /** Takes a change; `false` where it needs to see what was written before. */
  take(change: CellChange): boolean {
    const place = placeOf(change.cell);
    const area = areaOfChange(change, place);
    if (this.#isClosed || this.#touches(area)) return false;
    if (change.kind === "set-format") this.#setFormat(place, change.format);
    else this.#setContent(place, area, change);
    return true;
  }

  write(): void {
    if (this.#written.size === 0) return;
    this.#parts.write(this.#map.part, withCells(this.#map, this.#written));
  }

  #touches(area: Area): boolean {
    return [...this.#written].some(([row, cells]) =>
      [...cells.keys()].some((column) => holds(area, { row, column })),
    );
  }

  #setFormat(place: CellPlace, format: string): void {
    const cell = cellAt(this.#map, place);
    const before = cell === undefined ? inheritedLook(this.#map, place) : numberIn(cell.node, "s");
    const look = lookWithFormat(this.#parts, before ?? 0, format);
    this.#put(
      place,
      cell === undefined
        ? newCell(this.#map.root, place, { value: undefined, look })
        : cellWithLook(this.#map.xml, cell.node, look),
    );
  }

  #setContent(
    place: CellPlace,
    area: Area,
    change: Exclude<CellChange, { kind: "set-format" }>,
  ): void {
    refuseCell(this.#map, place);
    if (change.kind === "set-value") {
      refuseContent(change.value);
      this.#release(place, area, false);
      this.#content(place, { value: change.value });
      return;
    }
    refuseCovered(this.#map, area);
    this.#release(place, area, true);
    const formula = this.#formulaOf(place, area, change);
    this.#content(place, { value: change.answer?.[0]?.[0], formula });
    if (formula.area !== undefined) this.#spill(area, change.answer ?? []);
  }

  #formulaOf(place: CellPlace, area: Area, change: SetFormula): NonNullable<NewContent["formula"]> {
    const table = this.#map.tables.find((each) => holds(each.area, place));
    const stored = asStored(change.formula, table?.name);
    refuseFormula(stored);
    const isOne = area.rowCount === 1 && area.columnCount === 1;
    if (!(change.spills ?? (!isOne || spills(change.formula)))) return { stored };
    return { stored, area: formatArea(area), mark: dynamicMark(this.#parts) };
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
      this.#put(cell, cellAlone(this.#map.xml, cell, group.alone(cell)));
    }
  }

  #content(place: CellPlace, content: NewContent): void {
    const cell = cellAt(this.#map, place);
    if (cell !== undefined) this.#put(place, rewrittenCell(this.#map.xml, cell.node, content));
    else if (content.value !== undefined || content.formula !== undefined) {
      const look = inheritedLook(this.#map, place);
      this.#put(place, newCell(this.#map.root, place, { ...content, look }));
    }
  }

  #put({ row, column }: CellPlace, xml: string): void {
    const cells = this.#written.get(row) ?? new Map<number, string>();
    cells.set(column, xml);
    this.#written.set(row, cells);
  }
}

function placeOf(cell: string): CellPlace {
  const area = parseArea(cell);
  if (area?.rowCount === 1 && area.columnCount === 1) return area;
  throw refused(`expected a cell such as B2, found "${cell}"`);
}

/** All cells that a change fills. */
function areaOfChange(change: CellChange, { row, column }: CellPlace): Area {
  const answer = change.kind === "set-formula" ? change.answer : undefined;
  const columnCount = Math.max(1, ...(answer ?? []).map(({ length }) => length));
  return { row, column, rowCount: Math.max(1, answer?.length ?? 1), columnCount };
}
