import { parseDate, serialDay, serialOf } from "../../../../src/files/csv/read-date";
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
    ["1900-03-01", "ymd", 61],
    ["2000-02-29", "ymd", 36_585],
    ["9999-12-31", "ymd", 2_958_465],
    ["2026-06-30 00:00:00", "ymd", 46_203],
    ["2026-06-30T18:00", "ymd", 46_203.75],
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
    ["30.6.26", "dmy"],
    ["2026-06-30 25:00", "ymd"],
    ["2026-06-30T18:00Z", "ymd"],
    ["2026", "ymd"],
    ["", "ymd"],
  ] as const)("%s (%s) is no day", (text, order) => {
    expect(read(text, order)).toBeUndefined();
  });

  it("counts on by one from day to day", () => {
    expect(serialDay(2024, 3, 1)).toBe((serialDay(2024, 2, 29) ?? 0) + 1);
  });
});
