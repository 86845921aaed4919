import type { IDisposable } from "@univerjs/core";
import {
  WorkbookError,
  type Block,
  type Unsubscribe,
  type WorkbookGateway,
} from "../workbook/gateway";
import { ofSheetsInUse } from "../workbook/in-use";
import { MOST_CELLS } from "../workbook/blocks";
import { gridDeeds } from "./deed/grid-deeds";
import type { Grid } from "./grid/create-grid";
import { changesTold, onCellsChanged, onCellsSelected } from "./grid-events";
import { readArea } from "./read-cells";
import { addressOf, resolveReference, type Place } from "./resolve-address";
import { readActiveCell, select, selectedPlace } from "./selection";
import { findFormulas, readFormats, readFormulas, summariseSheets } from "./workbench-sheets";
import { readSetting, writeSetting } from "./workbench-settings";
import { readTable, requireTable, summariseTables } from "./workbench-tables";

/** The pane's way to the workbook that the grid of the workbench holds. */
export function workbenchGateway(grid: Grid): WorkbookGateway {
  const apply = gridDeeds(grid);
  return {
    listTables: () => guarded(() => summariseTables(grid)),
    listSheets: () => guarded(() => summariseSheets(grid)),
    readTable: (name) => guarded(() => readTable(grid, requireTable(grid, name))),
    readTables: (names) =>
      guarded(() => names.map((name) => readTable(grid, requireTable(grid, name)))),
    readReference: (reference, sheet) =>
      guarded(() => readBlock(grid, resolveReference(grid, reference, sheet))),
    readActiveCell: () => guarded(() => readActiveCell(grid)),
    readSelection: () => guarded(() => readBlock(grid, selectedPlace(grid))),
    readFormulas: (address) => guarded(() => readFormulas(grid, address)),
    readFormats: (address) => guarded(() => readFormats(grid, address)),
    findFormulas: (shown) => guarded(() => findFormulas(grid, shown)),
    apply: (changes, options) =>
      guarded(async () => {
        const deed = await apply(changes, options);
        // What is read from now on holds the deed: to be told of it later would be to be told of a change.
        await changesTold(grid);
        return deed;
      }),
    readSetting: (key) => guarded(() => readSetting(grid, key)),
    writeSetting: (key, value) =>
      guarded(() => {
        writeSetting(grid, key, value);
      }),
    tableReference: (name) => guarded(() => `${requireTable(grid, name).name}[#All]`),
    select: (address) =>
      guarded(() => {
        select(grid, address);
      }),
    onSelectionChanged: (listener) =>
      guarded(() => stopping(onCellsSelected(grid, onceEach(grid, listener)))),
    onChanged: (listener, listening) =>
      guarded(() => {
        const names = (): readonly string[] => summariseSheets(grid).map(({ name }) => name);
        return stopping(onCellsChanged(grid, ofSheetsInUse(listener, listening, names)));
      }),
  };
}

async function guarded<T>(action: () => T | Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (thrown) {
    if (thrown instanceof WorkbookError) throw thrown;
    throw new WorkbookError(
      "unexpected",
      "The workbook did not answer as expected. Reload the page and try again.",
      thrown,
    );
  }
}

/** The grid reports a selection several times while it is made; a listener wants each once. */
function onceEach(grid: Grid, listener: (address: string) => void): () => void {
  let last = addressOf(selectedPlace(grid));
  return () => {
    const address = addressOf(selectedPlace(grid));
    if (address === last) return;
    last = address;
    listener(address);
  };
}

function stopping(subscription: IDisposable): Unsubscribe {
  return () => {
    subscription.dispose();
    return Promise.resolve();
  };
}

/** More would keep the page busy for seconds; Excel refuses the same. */
function readBlock(grid: Grid, place: Place): Block {
  const address = addressOf(place);
  if (place.area.rowCount * place.area.columnCount > MOST_CELLS) {
    throw new WorkbookError(
      "too-large",
      `${address} has more than ${MOST_CELLS} cells. Choose fewer rows or columns.`,
    );
  }
  return { address, cells: readArea(grid, place.sheet, place.area) };
}
