/* eslint-disable no-console -- what a page says to its console is heard until the moment it is killed */
import type { Page } from "playwright-core";

/** What a page has told of a machine that types 1, 2, 3 ... into cells, and of what was kept of it. */
export interface Told {
  /** The last number that was typed, and when that was heard. */
  readonly typed: readonly { readonly number: number; readonly at: number }[];
  /** Entries of the journal whose writing has begun and has ended. */
  readonly begun: number;
  readonly done: number;
}

/** Listens to the writing of the journal on a page, from its start on. */
export async function listenToJournal(page: Page): Promise<() => Told> {
  const typed: { number: number; at: number }[] = [];
  let [begun, done] = [0, 0];
  page.on("console", (message) => {
    const [, what, number] = /^kam (typed|begun|done) (\d+)$/.exec(message.text()) ?? [];
    if (what === "typed") typed.push({ number: Number(number), at: performance.now() });
    if (what === "begun") begun += 1;
    if (what === "done") done += 1;
  });
  await page.addInitScript(() => {
    const put: (this: IDBObjectStore, ...given: never[]) => IDBRequest<IDBValidKey> = Reflect.get(
      IDBObjectStore.prototype,
      "put",
    );
    IDBObjectStore.prototype.put = function (value: unknown, key?: IDBValidKey) {
      if (this.name === "journal") {
        const { number } = value as { readonly number: number };
        console.debug(`kam begun ${number}`);
        this.transaction.addEventListener("complete", () => {
          console.debug(`kam done ${number}`);
        });
      }
      return put.call(this, ...([value, key] as never[]));
    };
  });
  return () => ({ typed, begun, done });
}

const ROWS = 4000;

/** Types the numbers after one, without end. */
export function startTyping(page: Page, after: number): Promise<void> {
  return page.evaluate(
    ([first, rows]) => {
      let number = first;
      setInterval(() => {
        number += 1;
        const sheet = window.kamWorkbench?.grid.api.getActiveWorkbook()?.getActiveSheet();
        sheet?.getRange(number % rows, Math.floor(number / rows)).setValue(number);
        console.debug(`kam typed ${number}`);
      }, 4);
    },
    [after, ROWS] as const,
  );
}

/** How many of the numbers are there from 1 on, and how many cells hold anything. */
export function readTyped(page: Page): Promise<{ readonly last: number; readonly cells: number }> {
  return page.evaluate((rows) => {
    const sheet = window.kamWorkbench?.grid.workbook.getActiveSheet();
    let [last, cells] = [0, 0];
    sheet?.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.v !== undefined) cells += 1;
    });
    const holds = (number: number): boolean =>
      sheet?.getCellRaw(number % rows, Math.floor(number / rows))?.v === number;
    while (holds(last + 1)) last += 1;
    return { last, cells };
  }, ROWS);
}
