import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { freeTableName } from "../../workbook/names";
import { overlaps } from "../../workbook/transaction/areas";
import type { DeedPort, Inspection, Standing } from "../../workbook/transaction/port";
import { placeOf, type SheetArea } from "../../workbook/transaction/settings";
import { WorkbookError } from "../../workbook/workbook-error";
import { recalculated } from "../grid/calculation";
import type { Grid } from "../grid/create-grid";
import { gatherSteps } from "../grid/join-steps";
import { listPlaces, toArea } from "../grid/tables";
import { readArea, spillsOf } from "../read-cells";
import { resolveSheet } from "../resolve-address";
import { contentsIn, readPlace } from "./grid-reading-places";
import { writeSetting } from "./grid-writing-settings";

/** What the grid offers to deeds: one of them is one step of undo. */
export function gridPort(grid: Grid): DeedPort {
  let calculated: Promise<void> = Promise.resolve();
  let last: Promise<unknown> = Promise.resolve();
  return {
    lacks: ["list", "print"],
    freeTableName: plainTableName,
    faultOf: (formula) => faultOf(grid, formula),
    look: () => answering(() => look(grid)),
    inspect: (cells) => answering(() => cells.map((place) => inspect(grid, place))),
    read: (places) => answering(() => places.map((place) => readPlace(grid, place))),
    write: (settings) =>
      answering(() => {
        calculated = recalculated(grid.injector);
        return settings.map((setting) => {
          const stood = readPlace(grid, placeOf(setting));
          grid.byCode(() => {
            writeSetting(grid, setting);
          });
          return stood;
        });
      }),
    asOneStep: async (work) => {
      // The grid gathers for one step at a time.
      const before = last;
      const step = before.then(() => gathered(grid, work));
      last = step.catch(() => undefined);
      const answer = await step;
      await calculated;
      return answer;
    },
  };
}

async function gathered<T>(grid: Grid, work: () => Promise<T>): Promise<T> {
  // What is being typed is kept, as a step of its own.
  await grid.api.getActiveWorkbook()?.endEditingAsync(true);
  const steps = gatherSteps(grid);
  let isKept = true;
  try {
    return await work();
  } catch (thrown) {
    // What was taken back is no step; what is left of a deed can be undone by hand as well.
    isKept = thrown instanceof WorkbookError && thrown.code === "not-undone";
    throw thrown;
  } finally {
    steps.end(isKept);
  }
}

/** A refusal is a rejection, as it is where a program is asked. */
function answering<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}

/** A name of letters and digits alone: `wholesale customers` is `wholesaleCustomers`. */
function plainTableName(wanted: string, taken: readonly string[]): string {
  const plain = wanted.replaceAll(/[^\p{L}\p{N}]+(\p{L}?)/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
  return freeTableName(plain, taken, { joint: "", start: "Table" });
}

function faultOf(grid: Grid, formula: string): string | undefined {
  const parsed = grid.injector.get(LexerTreeBuilder).treeBuilder(formula);
  return typeof parsed === "object" ? undefined : "the grid cannot read it";
}

function look(grid: Grid): Standing {
  const names = grid.injector
    .get(IDefinedNamesService)
    .getDefinedNameMap(grid.workbook.getUnitId());
  return {
    isStructureProtected: false,
    sheets: grid.workbook
      .getSheets()
      .map((sheet) => ({ name: sheet.getName(), isProtected: false })),
    tables: listPlaces(grid).map(({ name, sheetId, area }) => ({
      name,
      sheet: grid.workbook.getSheetBySheetId(sheetId)?.getName() ?? "",
      area,
      hasTotals: false,
    })),
    names: Object.values(names ?? {}).map(({ name }) => name),
  };
}

function inspect(grid: Grid, { sheet: name, area }: SheetArea): Inspection {
  const sheet = resolveSheet(grid, name);
  const rows = Array.from({ length: area.rowCount }, (_, row) => area.row + row);
  return {
    values: readArea(grid, sheet, area),
    contents: contentsIn(grid, sheet, area),
    isLocked: true,
    hasHiddenRows: rows.some((row) => !sheet.getRowVisible(row)),
    hasSpill: spillsOf(grid, sheet).some((range) => {
      const spill = toArea(range);
      return (spill.rowCount > 1 || spill.columnCount > 1) && overlaps(spill, area);
    }),
  };
}
