import { overlaps, type Area } from "../address";
import type { CellValue, Cells } from "../cells";
import { isFormula, type Contents, type Setting, type SettingOf, type SheetArea } from "./settings";

type Rows<T> = readonly (readonly T[])[];

/** What a deed is going to write, laid over what stands in the workbook. */
export class Layers {
  private readonly cells: SettingOf<"cells">[] = [];
  private readonly looks: SettingOf<"formats">[] = [];

  add(setting: Setting): void {
    if (setting.kind === "cells") this.cells.push(setting);
    if (setting.kind === "formats") this.looks.push(setting);
  }

  contents(place: SheetArea, below: Contents): Contents {
    return laid(over(this.cells, place), place.area, below);
  }

  /** What cells will show; `undefined` where a formula has still to answer. */
  values(place: SheetArea, below: Cells): Rows<CellValue | undefined> {
    const shown = over(this.cells, place).map(({ at, value }) => ({
      at,
      value: value.map((row) => row.map((content) => (isFormula(content) ? undefined : content))),
    }));
    return laid<CellValue | undefined>(shown, place.area, below);
  }

  formats(place: SheetArea, below: Rows<string>): Rows<string> {
    return laid(over(this.looks, place), place.area, below);
  }
}

interface Layer<T> {
  readonly at: SheetArea;
  readonly value: Rows<T>;
}

function over<L extends Layer<unknown>>(layers: readonly L[], { sheet, area }: SheetArea): L[] {
  return layers.filter(({ at }) => at.sheet === sheet && overlaps(at.area, area));
}

function laid<T>(layers: readonly Layer<T>[], area: Area, below: Rows<T>): Rows<T> {
  if (layers.length === 0) return below;
  const rows = below.map((row) => [...row]);
  for (const layer of layers) lay(rows, area, layer);
  return rows;
}

function lay<T>(rows: T[][], area: Area, { at, value }: Layer<T>): void {
  value.forEach((row, down) => {
    const target = rows[at.area.row + down - area.row];
    row.forEach((cell, right) => {
      const column = at.area.column + right - area.column;
      if (target !== undefined && column >= 0 && column < area.columnCount) target[column] = cell;
    });
  });
}
