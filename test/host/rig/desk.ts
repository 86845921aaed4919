import type { Pane } from "../pane";
import type { StandInExcel } from "../excel/stand-in-excel";
import type { Workbook } from "../excel/workbook/workbook";
import { openRig, type Desk, type DeskOptions, type Rig } from "./rig";

/** What the tests of a file sit at; its parts are there as soon as a test runs. */
export interface Seat {
  readonly desk: Desk;
  readonly excel: StandInExcel;
  readonly workbook: Workbook;
  readonly pane: Pane;
}

const NOTHING_WRONG = { requestsElsewhere: [], consoleErrors: [], pageErrors: [] };

/**
 * Opens one workbook with the add-in for all tests of a file; they must have found nothing wrong.
 *
 * @param prepare - What is there before the first test, such as the sample.
 */
export function deskForAllTests(prepare?: (seat: Seat) => Promise<void>): Seat {
  let rig: Rig;
  let desk: Desk;
  const seat = seatAt(() => desk);
  beforeAll(async () => {
    rig = await openRig();
    desk = await rig.open();
    await prepare?.(seat);
  });
  afterAll(async () => {
    await rig.close();
    // What the stand-in lacks would be answered as if this Excel were too old.
    expect([...desk.excel.service.lacking]).toEqual([]);
    expect(desk.findings).toEqual(NOTHING_WRONG);
  });
  return seat;
}

/** Opens a browser for all tests of a file; each opens workbooks of its own, which close after it. */
export function desksForEachTest(): (options?: DeskOptions) => Promise<Seat> {
  let rig: Rig;
  let opened: Desk[] = [];
  beforeAll(async () => {
    rig = await openRig();
  });
  afterEach(async () => {
    for (const desk of opened) await desk.close();
    opened = [];
  });
  afterAll(() => rig.close());
  return async (options) => {
    const desk = await rig.open(options);
    opened.push(desk);
    return seatAt(() => desk);
  };
}

function seatAt(find: () => Desk): Seat {
  return {
    get desk() {
      return find();
    },
    get excel() {
      return find().excel;
    },
    get workbook() {
      return find().excel.workbook;
    },
    get pane() {
      return find().pane;
    },
  };
}
