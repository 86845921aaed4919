import type { Page } from "playwright-core";
import type { Change } from "../../src/workbook/transaction/changes";
import type { DeedError } from "../../src/workbook/transaction/deed-error";
import { CONTRACT_WORKBOOK } from "../contract/contract-workbook";
import { wholeDeed } from "../contract/whole-deed";
import type { Visit } from "../support/browser/open-browser";
import {
  gatewayOf,
  openContents,
  openWorkshop,
  type Workshop,
} from "../support/browser/open-workbench";

let workshop: Workshop;
let visit: Visit;

beforeAll(async () => {
  workshop = await openWorkshop();
  visit = await workshop.openWorkbench();
});

afterAll(() => workshop.close());

/** All faults at once would take half an hour: the grid is asked at some of them, Excel and memory at each. */
const FAULTS = 12;

async function open(): Promise<Page> {
  await openContents(visit.page, CONTRACT_WORKBOOK);
  return visit.page;
}

interface Outcome {
  readonly commands: number;
  readonly message?: string;
  readonly leftovers?: readonly string[];
}

/** Applies changes; the commands of the grid with these numbers fail. */
function apply(
  page: Page,
  changes: readonly Change[],
  ...faults: readonly number[]
): Promise<Outcome> {
  return page.evaluate(
    async ([list, numbers]) => {
      const opened = window.kamWorkbench;
      if (opened === undefined) throw new Error("The workbench is not open.");
      let commands = -1;
      const { api } = opened.grid;
      const stop = api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
        if (!id.startsWith("sheet.command.") && !id.includes("super-table")) return;
        commands += 1;
        if (numbers.includes(commands)) throw new Error(`lost at ${id}`);
      });
      try {
        await opened.workbook.apply(list);
        return { commands: commands + 1 };
      } catch (thrown) {
        const error = thrown as DeedError;
        Object.assign(window, { kamDeedError: error });
        const leftovers =
          error.code === "not-undone" ? error.leftovers.map(({ where }) => where) : [];
        return { commands: commands + 1, message: error.message, leftovers };
      } finally {
        stop.dispose();
      }
    },
    [changes, faults] as const,
  );
}

/** All that stands in the grid: contents, formats, widths, tables, names. */
function stateOf(page: Page): Promise<unknown> {
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

describe("a deed in the grid", () => {
  it("is one step of undo and of redo", async () => {
    const page = await open();
    const before = await stateOf(page);

    expect((await apply(page, wholeDeed())).message).toBeUndefined();
    const done = await stateOf(page);
    expect(done).not.toEqual(before);

    await page.evaluate(() => window.kamWorkbench?.grid.api.undo());
    expect(await stateOf(page)).toEqual(before);
    await page.evaluate(() => window.kamWorkbench?.grid.api.redo());
    expect(await stateOf(page)).toEqual(done);
  });

  it("is no step of undo when it failed and was taken back", async () => {
    const page = await open();
    await apply(page, [{ change: "block", at: "Notes!E9", cells: [["mine"]] }]);
    const before = await stateOf(page);

    expect((await apply(page, wholeDeed(), 20)).message).toEqual(expect.any(String));
    expect(await stateOf(page)).toEqual(before);
    await page.evaluate(() => window.kamWorkbench?.grid.api.undo());

    const { cells } = await gatewayOf(page).readReference("E9", "Notes");
    expect(cells).toEqual([[""]]);
  });

  it("leaves nothing behind when it fails, and succeeds the second time", async () => {
    const first = await open();
    const { commands } = await apply(first, wholeDeed());
    const done = await stateOf(first);
    for (const fault of spread(commands)) {
      const page = await open();
      const before = await stateOf(page);

      const { message } = await apply(page, wholeDeed(), fault);
      expect([fault, message]).toEqual([fault, expect.any(String)]);
      expect([fault, await stateOf(page)]).toEqual([fault, before]);

      expect((await apply(page, wholeDeed())).message).toBeUndefined();
      expect([fault, await stateOf(page)]).toEqual([fault, done]);
    }
  });

  it("that fails twice says what stands where, and can finish undoing", async () => {
    const { commands } = await apply(await open(), wholeDeed());
    for (const fault of [Math.floor(commands / 2), commands - 1]) {
      const all = (await apply(await open(), wholeDeed(), fault)).commands;
      for (const second of spread(all - fault - 1, 3).map((step) => fault + 1 + step)) {
        const page = await open();
        const before = await stateOf(page);

        const { leftovers } = await apply(page, wholeDeed(), fault, second);
        expect([fault, second, leftovers?.length ?? 0]).not.toEqual([fault, second, 0]);

        await page.evaluate(() =>
          (window as unknown as { readonly kamDeedError: DeedError }).kamDeedError.finishUndoing(),
        );
        expect([fault, second, await stateOf(page)]).toEqual([fault, second, before]);
      }
    }
  });
});

function spread(steps: number, few = FAULTS): readonly number[] {
  return Array.from({ length: few }, (_, index) => Math.round(((steps - 1) * (index + 1)) / few));
}
