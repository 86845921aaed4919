import { IDefinedNamesService, LexerTreeBuilder } from "@univerjs/preset-sheets-core";
import { freeTableName } from "../../workbook/names";
import type { DeedPort, Inspection, Standing } from "../../workbook/transaction/port";
import { placeOf, type Setting, type SheetArea } from "../../workbook/transaction/settings";
import { recalculated } from "../grid/calculation";
import type { Grid } from "../grid/create-grid";
import { listPlaces } from "../grid/tables";
import { hasAnswer, readArea } from "../read-cells";
import { resolveSheet } from "../resolve-address";
import { contentsIn, readPlace } from "./grid-reading-places";
import { writeSetting } from "./grid-writing-settings";

/** The page answers nobody while a part is written, and shall be back within a fifth of a second. */
const PART_SIZE = { rows: 500, bytes: 100_000 };

/** What the grid offers to deeds; `asOneStep` makes one step of undo of what is written meanwhile. */
export function gridPort(grid: Grid, asOneStep: DeedPort["asOneStep"]): DeedPort {
  let calculated: Promise<void> = Promise.resolve();
  return {
    lacks: ["list", "print"],
    partSize: PART_SIZE,
    freeTableName: plainTableName,
    faultOf: (formula) => faultOf(grid, formula),
    look: () => answering(() => look(grid)),
    inspect: (cells) => answering(() => cells.map((place) => inspect(grid, place))),
    read: (places) => answering(() => places.map((place) => readPlace(grid, place))),
    write: (settings) =>
      answering(() => {
        calculated = recalculated(grid.injector);
        return settings.map((setting) => write(grid, setting));
      }),
    asOneStep: async (work) => {
      const answer = await asOneStep(work);
      await calculated;
      return answer;
    },
    undoSteps: () => 1,
  };
}

/** Sets one place, and answers what stood there. */
function write(grid: Grid, setting: Setting): Setting {
  const stood = readPlace(grid, placeOf(setting));
  grid.byCode(() => {
    writeSetting(grid, setting);
  });
  return stood;
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
    hasSpill: hasAnswer(grid, sheet, area),
  };
}
