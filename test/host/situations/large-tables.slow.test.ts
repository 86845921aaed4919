import type { Seat } from "../rig/desk";
import { desksForEachTest } from "../rig/desk";
import { manyRows, placeTable } from "./small-workbook";

const open = desksForEachTest();

/** Excel on the web answers no request with more. */
const MOST_ANSWERED = 5_000_000;

/** The largest answer while the pane reads the accounts. */
async function largestAnswer({ excel, pane }: Seat): Promise<number> {
  excel.door.requests.length = 0;
  await pane.open("Portfolio");
  await pane.says(/accounts read|too large|Could not/, 120_000);
  return Math.max(...excel.door.requests.map(({ answered }) => answered));
}

describe("a large table of accounts", () => {
  it("of 50,000 rows and 20 columns is read in answers that Excel on the web gives", async () => {
    const seat = await open();
    const notes = Array.from({ length: 16 }, (_, index) => `note_${index + 4}`);
    placeTable(seat.workbook, {
      rows: manyRows(
        ["account_id", "name", "revenue_12m", "contribution_12m", ...notes],
        50_000,
        (number) => {
          const note = `a note of medium length ${number}`;
          return [`A-${number}`, note, number, number, ...notes.map(() => note)];
        },
      ),
    });

    expect(await largestAnswer(seat)).toBeLessThan(MOST_ANSWERED);
  });

  it("of long notes is read in answers that Excel on the web gives", async () => {
    const seat = await open();
    const long = "long note ".repeat(60);
    placeTable(seat.workbook, {
      rows: manyRows(["account_id", "name", "revenue_12m", "note"], 20_000, (number) => [
        `A-${number}`,
        `n${number}`,
        number,
        long,
      ]),
    });

    expect(await largestAnswer(seat)).toBeLessThan(MOST_ANSWERED);
  });
});
