import { addressOf } from "../areas";
import type { Cells } from "../../cells";
import { quoteSheet } from "../../address";
import { measure } from "../../blocks";
import type { FormulaText } from "../change-places";
import type { ChangeOf, Outcome } from "../changes";
import type { Draft, OpenCells } from "../draft";
import { edited, firstEdited, openCells, refuseOccupied, unsupported } from "../refusals";
import { refuseFormats } from "../protection";
import type { Contents, SheetArea } from "../settings";

const ONE_CELL = { rowCount: 1, columnCount: 1 } as const;

export async function planBlock(
  draft: Draft,
  { at, cells, seen }: ChangeOf<"block">,
): Promise<Outcome> {
  const place = draft.cells(at, measure(cells));
  const found = await openCells(draft, place);
  refuseUnseen(found, seen);
  setCells(draft, found, cells);
  return { address: addressOf(place) };
}

export async function planFormula(
  draft: Draft,
  { at, formula: text, seen }: ChangeOf<"formula">,
): Promise<Outcome> {
  const place = draft.cells(at, ONE_CELL);
  const formula = formulaOf(draft, text);
  const found = await openCells(draft, place);
  refuseUnseen(found, seen === undefined ? undefined : [[seen]]);
  // In a cell formatted as text a formula would be shown, not calculated.
  if ((await draft.formats([place]))[0]?.[0]?.[0] === "@") {
    refuseFormats(draft, place, "cells");
    draft.add({ kind: "formats", at: place, value: [[""]] });
  }
  setCells(draft, found, [[{ formula }]]);
  return { address: addressOf(place) };
}

/** Plans contents for cells that were looked at: these must hold the same when they are written. */
export function setCells(draft: Draft, found: OpenCells, value: Contents): void {
  const at: SheetArea = { sheet: found.sheet, area: found.area };
  draft.add({ kind: "cells", at, value }, { kind: "cells", at, value: found.contents });
}

function refuseUnseen(found: OpenCells, seen: Cells | undefined): void {
  if (seen === undefined) {
    refuseOccupied(found, "nothing was written");
    return;
  }
  const other = firstEdited(found, seen);
  if (other === undefined) return;
  const place = addressOf({ sheet: found.sheet, area: other.area });
  throw edited(place, other.expected, other.found);
}

function formulaOf(draft: Draft, text: FormulaText): string {
  const parts = typeof text === "string" ? [text] : text;
  const formula = parts
    .map((part) => {
      if (typeof part === "string") return part;
      return "table" in part
        ? draft.table(part.table).name
        : quoteSheet(draft.sheet(part.sheet).name);
    })
    .join("");
  const fault = formula.startsWith("=")
    ? draft.port.faultOf(formula)
    : 'it does not begin with "="';
  if (fault === undefined) return formula;
  throw unsupported(
    `"${formula}" is no formula: ${fault}. Nothing was written. Check brackets and commas.`,
  );
}

export function planFormat(draft: Draft, { at, format }: ChangeOf<"format">): Outcome {
  const place = draft.cells(at);
  refuseFormats(draft, place, "cells");
  const row = new Array<string>(place.area.columnCount).fill(format);
  const value = new Array<readonly string[]>(place.area.rowCount).fill(row);
  draft.add({ kind: "formats", at: place, value });
  return { address: addressOf(place) };
}

export function planWidths(draft: Draft, { at, pixels }: ChangeOf<"widths">): Outcome {
  if (pixels.length === 0) return {};
  const place = draft.cells(at, { rowCount: 1, columnCount: pixels.length });
  refuseFormats(draft, place, "columns");
  draft.add({ kind: "widths", at: place, value: pixels });
  return { address: addressOf(place) };
}
