import { invalidInput, notAvailable } from "../../../../src/model/errors";
import {
  adviceOn,
  disagrees,
  showsUnknownAsZero,
} from "../../../../src/pane/features/explain/compare-answer";

describe("a cell and its function", () => {
  it("disagree when they say something else, and not by a rounding", () => {
    expect(disagrees(0.30000000000000004, 0.3)).toBe(false);
    expect(disagrees(2.5, 2.6)).toBe(true);
    expect(disagrees("#N/A", 2.6)).toBe(true);
    expect(disagrees("firm", "firm")).toBe(false);
    expect(disagrees(7_140_652.0000001, 7_140_652)).toBe(false);
  });

  it("agree where one is 0 and the other what adding up leaves of it", () => {
    expect(disagrees(1e-12, 0)).toBe(false);
    expect(disagrees(0, -1e-12)).toBe(false);
    expect(disagrees(0.1 + 0.2 - 0.3, 0)).toBe(false);
    expect(disagrees(0.001, 0)).toBe(true);
  });

  it("agree on an empty answer, which some hosts show as 0", () => {
    expect(disagrees("", "")).toBe(false);
    expect(disagrees(0, "")).toBe(false);
    expect(disagrees(3, "")).toBe(true);
    expect(showsUnknownAsZero(0, "")).toBe(true);
    expect(showsUnknownAsZero("", "")).toBe(false);
    expect(showsUnknownAsZero(0, 0)).toBe(false);
  });

  it("agree on an error by what a cell can show of it", () => {
    const misfit = invalidInput({ argument: "accounts" }, "a number", "wide");
    const unknown = notAvailable("there is none");

    expect(disagrees("#VALUE!", misfit)).toBe(false);
    expect(disagrees("#N/A", unknown)).toBe(false);
    expect(disagrees("#N/A", misfit)).toBe(true);
    expect(disagrees(5, misfit)).toBe(true);
    expect(disagrees("", unknown)).toBe(true);
  });

  it("tell apart TRUE from 1 and from its text, and a number from its text", () => {
    expect(disagrees(true, true)).toBe(false);
    expect(disagrees(1, true)).toBe(true);
    expect(disagrees("TRUE", true)).toBe(true);
    expect(disagrees("5", 5)).toBe(true);
  });

  it.each([
    ["#SPILL!", /Own!A1.*empty them/],
    ["#BUSY!", /wait/],
    ["#NAME?", /add-in.*Own!A1/],
    [5, /^Press F9.*select Own!A1/],
  ])("that disagree by %p: what to do", (shown, advice) => {
    expect(adviceOn(shown, "Own!A1")).toMatch(advice);
  });
});
