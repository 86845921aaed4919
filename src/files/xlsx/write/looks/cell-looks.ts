import type { Parts } from "../../parts/parts";
import { stylesPart } from "../../read/looks";
import type { LookRecord } from "../../read/workbook-record";
import { numberIn } from "../../xml/look-up";
import { refused } from "../../xlsx-error";
import { ByPlace } from "../by-place";
import type { SetFormat, SetLook } from "../changes";
import { cellName, type CellPlace } from "../refuse-cell";
import { allows, isProtected } from "../refuse-protected";
import { cellAt, inheritedLook, type SheetMap } from "../sheet-map";
import { NewLooks } from "./new-looks";
import { refuseLook } from "./refuse-look";

/** The looks of cells of one sheet, and those that are wanted. */
export class CellLooks {
  readonly #parts: Parts;
  readonly #map: SheetMap;
  readonly #wanted = new ByPlace<LookRecord>();
  #looks: NewLooks | undefined;

  constructor(parts: Parts, map: SheetMap) {
    this.#parts = parts;
    this.#map = map;
  }

  /** @throws {XlsxError} `refused` where the sheet is protected, or for a look that no file can hold. */
  take(place: CellPlace, change: SetLook | SetFormat): void {
    const before = this.#wanted.get(place) ?? this.#known().at(this.#numberAt(place));
    const wanted =
      change.kind === "set-look" ? change.look : { ...before, numberFormat: change.format };
    refuseLook(cellName(this.#map, place), wanted);
    this.#refuseProtected(place, before.isLocked !== wanted.isLocked);
    this.#wanted.set(place, wanted);
  }

  /** The numbers of the wanted looks, where they are others than before. */
  numbers(): ByPlace<number> {
    const numbers = new ByPlace<number>();
    for (const [place, wanted] of this.#wanted.entries()) {
      const before = this.#numberAt(place);
      const after = this.#known().like(before, wanted);
      if (after !== before) numbers.set(place, after);
    }
    return numbers;
  }

  write(): void {
    this.#looks?.write();
  }

  /** @throws {XlsxError} `refused` where the cell is locked and the sheet is protected. */
  refuseLocked(place: CellPlace): void {
    if (!isProtected(this.#map.root) || !this.#isLocked(place)) return;
    throw refused(`${cellName(this.#map, place)}: it is locked, and its sheet is protected`);
  }

  /** Where nothing is said of looks, cells are locked. */
  #isLocked(place: CellPlace): boolean {
    const hasLooks = stylesPart(this.#parts) !== undefined;
    return !hasLooks || this.#known().at(this.#numberAt(place)).isLocked;
  }

  #refuseProtected(place: CellPlace, changesLock: boolean): void {
    const { root } = this.#map;
    if (allows(root, "formatCells") && !(changesLock && isProtected(root))) return;
    throw refused(`${cellName(this.#map, place)}: its sheet is protected, looks of cells too`);
  }

  #numberAt(place: CellPlace): number {
    const cell = cellAt(this.#map, place);
    return cell === undefined ? inheritedLook(this.#map, place) : (numberIn(cell.node, "s") ?? 0);
  }

  #known(): NewLooks {
    this.#looks ??= new NewLooks(this.#parts);
    return this.#looks;
  }
}
