import { cellOf } from "./areas";
import { joinedAreas } from "./joined-areas";
import { whereOf } from "./setting-words";
import type { Place, SheetArea } from "./settings";

type CellKind = "cells" | "formats" | "widths";
interface KeptCell {
  readonly kind: CellKind;
  readonly at: SheetArea;
}

/** What a person has changed since, and what therefore stays, while a deed is taken back. */
export class Kept {
  private readonly words = new Set<string>();
  private readonly cells = new Map<string, KeptCell>();

  place(place: Place): void {
    this.words.add(whereOf(place));
  }

  /** A sheet that is not found under its name any more. */
  gone(sheet: string): void {
    this.words.add(`sheet "${sheet}", which was deleted or renamed`);
  }

  /** One cell of a place, counted from its first. */
  cell(place: KeptCell, row: number, column: number): void {
    const { kind, at } = place;
    const area = cellOf(at.area, row, column);
    this.cells.set(keyOf(place, row, column), { kind, at: { sheet: at.sheet, area } });
  }

  has(place: KeptCell, row: number, column: number): boolean {
    return this.cells.has(keyOf(place, row, column));
  }

  /** As sentences name it: cells as areas. */
  list(): readonly string[] {
    const kinds = ["cells", "formats", "widths"] as const;
    const areas = kinds.flatMap((kind) => {
      const cells = [...this.cells.values()].filter((each) => each.kind === kind);
      const over = (_: unknown, at: SheetArea): KeptCell => ({ kind, at });
      return joinedAreas(cells, { below: over, beside: over });
    });
    return [...areas.map(whereOf), ...this.words];
  }
}

function keyOf({ kind, at: { sheet, area } }: KeptCell, row: number, column: number): string {
  return `${kind} ${sheet} ${area.row + row} ${area.column + column}`;
}
