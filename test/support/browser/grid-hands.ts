import type { Page } from "playwright-core";
import { waitFor, type Hands } from "../../contract/contract";
import type { Bench } from "./bench";
import { valueAt } from "./cells";

/** A person at the grid: moves by its name box, and types. */
export function gridHands(page: Page): Hands {
  const moveTo = async (address: string): Promise<void> => {
    await focusGrid(page);
    await page.evaluate((wanted) => window.kamWorkbench?.workbook.select(wanted), address);
  };
  return {
    moveTo,
    hideRow: (sheet, row) =>
      page.evaluate(
        ([name, index]) => {
          const workbook = window.kamWorkbench?.grid.api.getActiveWorkbook();
          workbook?.getSheetByName(name)?.hideRows(index, 1);
        },
        [sheet, row] as const,
      ),
    typeInto: async (address, value) => {
      await moveTo(address);
      await typeCell(page, String(value));
    },
  };
}

/**
 * Gives the keyboard to the grid, as a person does: by a click into its cells. Each click goes to another
 * place than the one before: two at one place within half a second would open the cell for editing.
 */
export async function focusGrid(page: Page): Promise<void> {
  clicks += 1;
  const position = { ...INSIDE_CELLS, y: INSIDE_CELLS.y + (clicks % 3) * CLEARLY_APART };
  await page.getByRole("region", { name: "Workbook", exact: true }).click({ position });
}

let clicks = 0;

/** A place that shows cells whatever the sheet: below bars and headers, left of the scroll bar. */
const INSIDE_CELLS = { x: 200, y: 300 };
const CLEARLY_APART = 60;

/** Types into the active cell and leaves it. */
export async function typeCell(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press("Enter");
}

/** Takes back the last step. */
export async function undoByKeys(page: Page): Promise<void> {
  await focusGrid(page);
  await page.keyboard.press("Control+z");
}

/** Types into a cell that is blank, and takes that back: fails where undo is dead. */
export async function typeAndUndo({ page, workbook, hands }: Bench): Promise<void> {
  const cell = "Actions!D4";
  await hands.typeInto(cell, "mine");
  expect(await valueAt(workbook, cell)).toBe("mine");
  await undoByKeys(page);
  await waitFor(async () => (await valueAt(workbook, cell)) === "", "a blank cell");
}
