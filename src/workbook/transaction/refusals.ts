import type { Area } from "../address";
import type { CellValue } from "../cells";
import { WorkbookError } from "../workbook-error";
import { addressOf, cellOf } from "./areas";
import type { Draft, OpenCells } from "./draft";
import { refuseLocked } from "./protection";
import { isFormula, type Content, type SheetArea } from "./settings";

/** What refuses a deed before its first write. */

/** Cells that may be written; a protected sheet can have cells that stay open for input. */
export async function openCells(draft: Draft, place: SheetArea): Promise<OpenCells> {
  const found = await draft.look(place);
  if (found.isLocked) await refuseLocked(draft, place);
  if (found.hasHiddenRows) throw hiddenRows(addressOf(place));
  if (found.hasSpill) throw inSpill(addressOf(place));
  return found;
}

export function hiddenRows(where: string): WorkbookError {
  return new WorkbookError(
    "hidden",
    `Rows are hidden or filtered out in ${where}, so nothing was changed. Show all rows, then try again.`,
  );
}

function inSpill(where: string): WorkbookError {
  return new WorkbookError(
    "occupied",
    `The answer of a formula spills into ${where}, so nothing was changed. Choose other cells.`,
  );
}

/** Refuses to write over anything that a person has put there. */
export function refuseOccupied({ sheet, area, contents, values }: OpenCells, why: string): void {
  contents.forEach((row, down) => {
    row.forEach((content, right) => {
      const shown = values[down]?.[right];
      if (content === "" && (shown === "" || shown === undefined)) return;
      const address = addressOf({ sheet, area: cellOf(area, down, right) });
      throw new WorkbookError(
        "occupied",
        `${address} holds ${told(content)}, so ${why}. Move or clear it, then try again.`,
      );
    });
  });
}

/** A cell holds something other than the caller saw. */
export function edited(
  place: string,
  expected: CellValue,
  found: Content | undefined,
): WorkbookError {
  return new WorkbookError(
    "changed",
    `${place}: expected ${told(expected)}, found ${told(found ?? "")}. It was edited meanwhile, so nothing was changed. Look at it, then try again.`,
  );
}

/** The first cell that shows something other than was seen. */
export function firstEdited(
  { area, values }: { readonly area: Area; readonly values: OpenCells["values"] },
  seen: readonly (readonly CellValue[])[],
): { readonly area: Area; readonly expected: CellValue; readonly found: CellValue } | undefined {
  for (const [down, row] of values.entries()) {
    for (const [right, found] of row.entries()) {
      const expected = seen[down]?.[right] ?? "";
      if (found === undefined || found === expected) continue;
      return { area: cellOf(area, down, right), expected, found };
    }
  }
  return undefined;
}

/** A content as a sentence names it. */
export function told(content: Content): string {
  if (isFormula(content)) return `the formula ${content.formula}`;
  if (content === "") return "a blank cell";
  return typeof content === "string" ? `"${content}"` : String(content);
}

export function unsupported(message: string): WorkbookError {
  return new WorkbookError("unsupported", message);
}
