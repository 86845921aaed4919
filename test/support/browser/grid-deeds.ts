import type { Page } from "playwright-core";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import type { Deed } from "../../../src/workbook/transaction";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { gatewayOf } from "./open-workbench";

declare global {
  interface Window {
    /** Deeds that were done from outside of the page, in their order: none of them can leave it. */
    kamDeeds?: Deed[];
  }
}

/** The workbench's gateway, asked from outside of the page, whose deeds can follow one another. */
export function deedsOf(page: Page): WorkbookGateway {
  const numbers = new WeakMap<Deed, number>();
  const apply: WorkbookGateway["apply"] = async (changes, { following, signal } = {}) => {
    const followed = following && numbers.get(following);
    const request = { changes, followed, isStopped: signal?.aborted === true };
    const done = await page.evaluate(applyInPage, request);
    if ("code" in done) throw new WorkbookError(done.code, done.message);
    const deed = {
      outcomes: done.outcomes,
      written: [],
      undoSteps: 1,
      begun: 0,
      takeBack: () => takeBack(page, done.made),
    };
    numbers.set(deed, done.made);
    return deed;
  };
  const gateway = gatewayOf(page);
  return new Proxy(gateway, {
    get: (target, method, receiver): unknown =>
      method === "apply" ? apply : Reflect.get(target, method, receiver),
  });
}

type Done =
  | { readonly outcomes: Deed["outcomes"]; readonly made: number }
  | Pick<WorkbookError, "code" | "message">;

async function applyInPage({
  changes,
  followed,
  isStopped,
}: {
  readonly changes: Parameters<WorkbookGateway["apply"]>[0];
  readonly followed: number | undefined;
  readonly isStopped: boolean;
}): Promise<Done> {
  const deeds = (window.kamDeeds ??= []);
  const following = deeds[followed ?? -1];
  const options = {
    ...(following && { following }),
    ...(isStopped && { signal: AbortSignal.abort() }),
  };
  try {
    const deed = await window.kamWorkbench?.workbook.apply(changes, options);
    if (deed === undefined) throw new Error("The workbench is not open.");
    return { outcomes: deed.outcomes, made: deeds.push(deed) - 1 };
  } catch (thrown) {
    const { code, message } = thrown as WorkbookError;
    return { code, message };
  }
}

function takeBack(page: Page, made: number): Promise<readonly string[]> {
  return page.evaluate((number) => window.kamDeeds?.[number]?.takeBack() ?? [], made);
}

/** All that stands in the grid: contents, formats, widths, tables, names. */
export function stateOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const opened = window.kamWorkbench;
    if (opened === undefined) throw new Error("The workbench is not open.");
    const { workbook } = opened.grid;
    const styles = workbook.getStyles();
    const sheets = workbook.getSheets().map((sheet) => {
      const cells: unknown[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const style = styles.getStyleByCell(cell);
        const { f: formula, v: value } = cell ?? {};
        const held = [formula ?? value ?? "", style?.n?.pattern ?? "", style?.bl ?? 0];
        if (held.some((each) => each !== "" && each !== 0)) cells.push([row, column, ...held]);
      });
      const columns = Array.from({ length: 10 }, (_, column) => sheet.getColumnWidth(column));
      return { name: sheet.getName(), cells, columns };
    });
    const names = opened.grid.api.getActiveWorkbook()?.getDefinedNames() ?? [];
    return {
      sheets,
      tables: (await opened.workbook.listTables()).map(({ name, address }) => [name, address]),
      names: names.map((name) => [name.getName(), name.getFormulaOrRefString()]),
    };
  });
}

export function undo(page: Page): Promise<unknown> {
  return page.evaluate(() => window.kamWorkbench?.grid.api.undo());
}

export function redo(page: Page): Promise<unknown> {
  return page.evaluate(() => window.kamWorkbench?.grid.api.redo());
}
