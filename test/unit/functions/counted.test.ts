import { counted } from "../../../src/functions/define/explanation";

describe("what is counted", () => {
  it.each([
    [0, "0 accounts"],
    [1, "1 account"],
    [2, "2 accounts"],
  ])("%d is written as %s", (count, text) => {
    expect(counted(count, "account")).toBe(text);
  });

  it("may have a plural of its own", () => {
    expect(counted(3, "entry", "entries")).toBe("3 entries");
  });
});
