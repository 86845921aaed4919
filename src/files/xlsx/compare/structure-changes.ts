import type { SheetRecord, WorkbookRecord } from "../read/workbook-record";
import type { XlsxChange } from "../write/changes";
import { XlsxError, refused } from "../xlsx-error";
import type { LaterSheet, LaterState } from "./later-state";
import { lineChanges, type LineChange } from "./line-changes";

/**
 * How sheets, rows and columns became what they are. Done to the file, each cell stands where it later stood.
 *
 * @throws {XlsxError} `refused` where the file cannot take it: what refers to cells that go, or to a sheet that is called
 * otherwise, would have to follow.
 */
export function structureChanges(file: WorkbookRecord, later: LaterState): readonly XlsxChange[] {
  const gone = file.sheets.find(
    ({ kind }, place) => kind === "cells" && !later.sheets.some(({ origin }) => origin === place),
  );
  if (gone !== undefined) throw cannot(gone.name, "was taken out");
  const places = later.sheets.map(({ origin = Infinity }) => origin);
  const moved = later.sheets.find((_, index) => (places[index - 1] ?? -1) > (places[index] ?? -1));
  if (moved !== undefined) throw cannot(moved.name, "has another place among the sheets");
  return [
    ...later.sheets.flatMap((sheet) => linesOf(file.sheets[sheet.origin ?? -1], sheet)),
    ...later.sheets.flatMap((sheet) => namesOf(file.sheets[sheet.origin ?? -1], sheet)),
  ];
}

function cannot(sheet: string, what: string): XlsxError {
  return refused(`sheet "${sheet}" ${what}, which a file that is there already cannot take`);
}

function namesOf(was: SheetRecord | undefined, { name }: LaterSheet): readonly XlsxChange[] {
  if (was === undefined) return [{ kind: "add-sheet", name }];
  if (was.name !== name) throw cannot(was.name, `is now called "${name}"`);
  return [];
}

function linesOf(was: SheetRecord | undefined, later: LaterSheet): readonly XlsxChange[] {
  if (was === undefined) return [];
  const sheet = was.name;
  const size = sizeOf(was);
  return told(sheet, () => {
    const columns = lineChanges(later.columnOrigins, size.columns);
    if (columns.length > 0)
      throw refused(
        "columns were put in or taken out, which a file that is there already cannot take",
      );
    return lineChanges(later.rowOrigins, size.rows).map((change) => rowChange(sheet, change));
  });
}

/** Rows and columns that hold something know later where they came from. */
function sizeOf({ cells }: SheetRecord): { readonly rows: number; readonly columns: number } {
  const size = { rows: 0, columns: 0 };
  for (const { row, column } of cells) {
    size.rows = Math.max(size.rows, row + 1);
    size.columns = Math.max(size.columns, column + 1);
  }
  return size;
}

function rowChange(sheet: string, { kind, at, count }: LineChange): XlsxChange {
  if (kind === "insert") return { kind: "insert-rows", sheet, before: at + 1, count };
  throw refused("rows were taken out, which a file that is there already cannot take");
}

/** A reason says on which sheet. */
function told<Answer>(sheet: string, work: () => Answer): Answer {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof XlsxError) throw refused(`sheet "${sheet}": ${thrown.message}`);
    throw thrown;
  }
}
