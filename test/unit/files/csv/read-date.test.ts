import { parseDate, serialOf } from "../../../../src/files/csv/read-date";
import { serialDay } from "../../../../src/files/csv/serial-day";
import type { DateOrder } from "../../../../src/files/csv/reading";

function read(text: string, order: DateOrder): number | undefined {
  const date = parseDate(text);
  return date && serialOf(date, order);
}

describe("a written date", () => {
  it.each([
    ["2026-06-30", "ymd", 46_203],
    ["2026/6/30", "dmy", 46_203],
    ["30.06.2026", "dmy", 46_203],
    ["06/30/2026", "mdy", 46_203],
    ["30-6-2026", "dmy", 46_203],
    ["1950-01-01", "ymd", 18_264],
    ["2000-02-29", "ymd", 36_585],
    ["2100-12-31", "ymd", 73_415],
    ["2026-06-30 00:00:00", "ymd", 46_203],
    ["2026-06-30T18:00", "ymd", 46_203.75],
    ["2026-06-30T18:00Z", "ymd", 46_203.75],
    ["30.6.26", "dmy", 46_203],
  ] as const)("%s (%s) is day %d", (text, order, serial) => {
    expect(read(text, order)).toBe(serial);
  });

  it.each([
    ["2026-02-29", "ymd"],
    ["1900-02-28", "ymd"],
    ["1900-02-29", "ymd"],
    ["0026-06-30", "ymd"],
    ["31.04.2026", "dmy"],
    ["06/30/2026", "dmy"],
    ["30.06.2026", "mdy"],
    ["03/04/2026", "ambiguous"],
    ["03/04/2026", "ymd"],
    ["2026-06/30", "ymd"],
    ["1949-12-31", "ymd"],
    ["2101-01-01", "ymd"],
    ["26.11.1555", "dmy"],
    ["30.6.6", "dmy"],
    ["2026-06-30 25:00", "ymd"],
    ["2026", "ymd"],
    ["", "ymd"],
  ] as const)("%s (%s) is no day", (text, order) => {
    expect(read(text, order)).toBeUndefined();
  });

  it("counts on by one from day to day", () => {
    expect(serialDay(2024, 3, 1)).toBe((serialDay(2024, 2, 29) ?? 0) + 1);
  });
});
