import { formatArea, type Area } from "../../../workbook/address";
import { asStored, spills } from "../formula/as-stored";
import { knownTables, unknownIn, type KnownTables } from "../formula/table-references";
import type { Parts } from "../parts/parts";
import { holds } from "../read/areas";
import type { SetFormula } from "./changes";
import { dynamicMark } from "./dynamic-mark";
import { unknownTable, type CellPlace } from "./refuse-cell";
import { refuseFormula } from "./refuse-content";
import type { SheetMap } from "./sheet-map";
import { allTables } from "./tables/table-places";
import type { NewContent } from "./written-cell";

/** Stores formulas of one sheet. Its tables do not change meanwhile. */
export class FormulaWriter {
  readonly #parts: Parts;
  readonly #map: SheetMap;
  #known: KnownTables | undefined;

  constructor(parts: Parts, map: SheetMap) {
    this.#parts = parts;
    this.#map = map;
  }

  /**
   * A formula as its cell holds it.
   *
   * @param area - All cells that it fills.
   * @throws {XlsxError} `refused` for one that is too long, or that speaks of a table which is not there.
   */
  stored(place: CellPlace, area: Area, change: SetFormula): NonNullable<NewContent["formula"]> {
    const table = this.#map.tables.find((each) => holds(each.area, place))?.name;
    const stored = asStored(change.formula, table);
    refuseFormula(stored);
    const unknown = unknownIn(change.formula, { known: this.#tables() }, table);
    if (unknown !== undefined) throw unknownTable(this.#map, place, unknown);
    const isOne = area.rowCount === 1 && area.columnCount === 1;
    if (!(change.spills ?? (!isOne || spills(change.formula)))) return { stored };
    return { stored, area: formatArea(area), mark: dynamicMark(this.#parts) };
  }

  #tables(): KnownTables {
    this.#known ??= knownTables(allTables(this.#parts));
    return this.#known;
  }
}
