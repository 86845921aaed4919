import { shiftable } from "../formula/move-references";
import type { PlacedCell } from "../read/sheet-rows";
import { attribute, child } from "../xml/look-up";
import { escapeText } from "../xml/write-xml";
import type { SheetMap } from "./sheet-map";

/** Cells that share one formula, which the first of them holds. */
export interface SharedGroup {
  readonly stored: string;
  readonly first: PlacedCell;
  /** The formula as another cell would hold it alone. */
  readonly alone: (cell: PlacedCell) => string;
  readonly cells: readonly PlacedCell[];
}

/** The groups of a sheet, by the names that the file gives them. */
export function sharedGroups({ rows }: SheetMap): ReadonlyMap<string, SharedGroup> {
  const groups = new Map<string, SharedGroup>();
  for (const cell of [...rows.values()].flatMap(({ cells }) => cells)) {
    const name = sharedName(cell);
    if (name === undefined) continue;
    const stored = child(cell.node, "f")?.text ?? "";
    const known = groups.get(name);
    const head = known === undefined || stored !== "" ? headOf(cell, stored) : known;
    groups.set(name, { ...head, cells: [...(known?.cells ?? []), cell] });
  }
  return groups;
}

/** The group of a cell. */
export function sharedName({ node }: PlacedCell): string | undefined {
  const formula = child(node, "f");
  if (formula === undefined || attribute(formula, "t") !== "shared") return undefined;
  return attribute(formula, "si");
}

function headOf(first: PlacedCell, stored: string): Omit<SharedGroup, "cells"> {
  const shift = shiftable(stored);
  const alone = ({ row, column }: PlacedCell): string =>
    shift(row - first.row, column - first.column);
  return { stored, first, alone };
}

/** A cell of a group with a formula of its own; all else of it stays. */
export function cellAlone(xml: string, cell: PlacedCell, stored: string): string {
  const formula = child(cell.node, "f");
  if (formula === undefined) return xml.slice(cell.node.start, cell.node.end);
  const own = `<${formula.written}>${escapeText(stored)}</${formula.written}>`;
  return xml.slice(cell.node.start, formula.start) + own + xml.slice(formula.end, cell.node.end);
}
