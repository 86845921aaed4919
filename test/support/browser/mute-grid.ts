import type { Page } from "playwright-core";
import type { Grid } from "../../../src/workbench/grid/create-grid";

declare global {
  interface Window {
    /** Lets the grid carry out what deeds ask of it again. */
    kamAnswerAgain?: () => void;
  }
}

/** From now on the grid carries out so many changes by code, and no more. */
export function answerOnly(page: Page, times: number): Promise<void> {
  return page.evaluate((count) => {
    const grid: { -readonly [K in keyof Grid]: Grid[K] } | undefined = window.kamWorkbench?.grid;
    if (grid === undefined) throw new Error("The workbench is not open.");
    const { byCode } = grid;
    let left = count;
    grid.byCode = (change) => {
      left -= 1;
      if (left < 0) throw new Error("The grid does not answer.");
      byCode(change);
    };
    window.kamAnswerAgain = () => {
      grid.byCode = byCode;
    };
  }, times);
}

export function answerAgain(page: Page): Promise<void> {
  return page.evaluate(() => window.kamAnswerAgain?.());
}
