import { overlaps, type Area } from "../address";
import type { Setting, SheetArea } from "./settings";

/** Places that a part sets already. Cells are kept by their rows: a deed can set many of them one by one. */
export class TakenPlaces {
  private readonly rows = new Map<string, Area[]>();
  private readonly lists: SheetArea[] = [];
  private readonly others = new Set<string>();

  /** The same cell, the same table or name, or lists over the same cells. */
  meets(setting: Setting): boolean {
    const { at } = setting;
    switch (setting.kind) {
      case "cells":
        return rowsOf(setting.at).some((row) =>
          this.rows.get(row)?.some((area) => overlaps(area, setting.at.area)),
        );
      case "list":
        return this.lists.some(
          ({ sheet, area }) => sheet === setting.at.sheet && overlaps(area, setting.at.area),
        );
      case "table":
        return this.others.has(`table ${setting.at.table}`);
      default:
        return this.others.has(`${setting.kind} ${JSON.stringify(at)}`);
    }
  }

  add({ kind, at }: Setting): void {
    if (kind === "cells") {
      for (const row of rowsOf(at)) {
        const areas = this.rows.get(row);
        if (areas === undefined) this.rows.set(row, [at.area]);
        else areas.push(at.area);
      }
    } else if (kind === "list") this.lists.push(at);
    else this.others.add(kind === "table" ? `table ${at.table}` : `${kind} ${JSON.stringify(at)}`);
  }
}

function rowsOf({ sheet, area }: SheetArea): readonly string[] {
  return Array.from({ length: area.rowCount }, (_, row) => `${area.row + row} ${sheet}`);
}
