import { fault, invalidInput } from "../../../src/model/errors";

describe("a refusal", () => {
  it("takes the place that its caller knows, and keeps what it knows itself", () => {
    const refused = fault("no-mean-gap", {}, { column: "log_gaps" });

    expect(refused.place).toBeUndefined();
    expect(refused.at({ argument: "accounts", column: "id", row: 3 }).place).toEqual({
      argument: "accounts",
      column: "log_gaps",
      row: 3,
    });
  });

  it("keeps the first place that is whole", () => {
    const refused = fault("no-mean-gap", {}, { argument: "rate" });

    expect(refused.at({ argument: "accounts", row: 3 }).place).toEqual({ argument: "rate" });
  });

  it("is told apart from another by code, facts and place", () => {
    const messages = [
      fault("not-above", { bound: 0, found: 0 }),
      fault("not-above", { bound: 0, found: -1 }),
      fault("not-from", { least: 0, found: -1 }),
      fault("not-above", { bound: 0, found: 0 }, { argument: "rate" }),
      fault("not-above", { bound: 0, found: 0 }, { column: "rate" }),
    ].map(String);

    expect(new Set(messages).size).toBe(messages.length);
  });

  it.each([
    [null, null],
    [undefined, null],
    ["", null],
    [0, 0],
    [false, false],
    ["?", "?"],
    [{ code: "#VALUE!" }, {}],
    [10n, {}],
  ])("holds what was found as data: %p", (found, held) => {
    expect(invalidInput({}, "a date", found).fault).toEqual({
      code: "unfit",
      facts: { expected: "a date", found: held },
    });
  });
});
