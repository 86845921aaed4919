import type { ExcelDoor } from "./excel-door";
import { ifBuilt } from "./if-built";

/** How the day count of a workbook is asked for together with something else. */
export type LoadDayCount = (context: Excel.RequestContext) => () => { countsFrom1904?: true };

/** 1 January 2000, as a workbook has it that counts its days from 1904. */
const NEW_YEAR_FROM_1904 = 35_064;

/**
 * Asks along with the next request whether the workbook counts its days from 1904. Office.js has no property
 * for it, but Excel's own DATE answers as the workbook counts. It is asked each time, as a person can switch
 * it while the pane is open, and it takes no request of its own.
 */
const KNOWN: LoadDayCount = (context) => {
  const day = context.workbook.functions.date(2000, 1, 1);
  day.load("value");
  return () => (day.value === NEW_YEAR_FROM_1904 ? { countsFrom1904: true } : {});
};
const UNKNOWN: LoadDayCount = () => () => ({});

/** Asks, and once more without the day count where the program does not tell it: from 1900, as most do. */
export function withDayCount<T>(
  { lacks }: ExcelDoor,
  ask: (load: LoadDayCount) => Promise<T>,
): Promise<T> {
  if (lacks.has("day count")) return ask(UNKNOWN);
  return ifBuilt(KNOWN, UNKNOWN, async (load) => {
    const answer = await ask(load);
    if (load === UNKNOWN) lacks.add("day count");
    return answer;
  });
}
