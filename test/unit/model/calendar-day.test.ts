import { calendarDay, isoDay } from "../../../src/model/calendar-day";

/** 1 January 1970 as a spreadsheet counts days. */
const FIRST_OF_CLOCKS = 25_569;
const DAY = 86_400_000;

describe("a number as a day of the calendar", () => {
  it("is the day that clocks have, on each from 1900-03-01 to 2200", () => {
    const wrong: number[] = [];
    for (let day = 61; day < 109_574; day += 1) {
      const clock = new Date((day - FIRST_OF_CLOCKS) * DAY);
      const { year, month, day: ofMonth } = calendarDay(day);
      const isSame =
        year === clock.getUTCFullYear() &&
        month === clock.getUTCMonth() &&
        ofMonth === clock.getUTCDate();
      if (!isSame) wrong.push(day);
    }

    expect(wrong).toEqual([]);
  });

  it.each([
    [61, "1900-03-01"],
    [46_203.75, "2026-06-30"],
    [45_351, "2024-02-29"],
    [73_109, "2100-02-28"],
    [73_110, "2100-03-01"],
    [2_958_465, "9999-12-31"],
  ])("%d is written %s", (day, text) => {
    expect(isoDay(day)).toBe(text);
  });
});
