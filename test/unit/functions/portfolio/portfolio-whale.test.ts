import { cellMessage, column, refusal, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("the ids of KAM.WHALE", () => {
  const idsOf = (ids: readonly unknown[], profits: readonly unknown[] = [1, 3]) =>
    spill("WHALE", column(...profits), column(...ids), false).map(([id]) => id);

  it("come back as they were handed over, numbers as numbers and texts as texts", () => {
    expect(idsOf([1001, "0017"])).toEqual(["0017", 1001]);
  });

  it("are at fault where they are blank, stand twice, are too long or an error, and nowhere else", () => {
    const rows = spill("WHALE", column(4, 3, 2, 1, 0), column("A", "", 7, "7", "#N/A"), false);

    expect(rows.map(([, rank]) => rank)).toEqual([1, 2, 3, 4, 5]);
    expect(rows[0]?.[0]).toBe("A");
    expect(rows.slice(1).map(([id]) => cellMessage(id))).toEqual([
      "ids, row 2: expected an id beside a profit, found an empty cell",
      'ids, row 3: expected an id of its own, found "7 also in row 4"',
      'ids, row 4: expected an id of its own, found "7 also in row 3"',
      'ids, row 5: expected an id, a text of 1 to 40 characters, found "#N/A"',
    ]);
    expect(cellMessage(idsOf(["A", "x".repeat(41)])[0])).toContain("ids, row 2: expected an id");
  });

  it("are as many as profits up to the last that is known, blanks between them among these", () => {
    expect(idsOf(["A", "", "B"], [1, "", 3])).toEqual(["B", "A"]);
    expect(refusal("WHALE", column(1, "", 3), column("A", "B"))).toBe(
      "#VALUE! KAM.WHALE: ids: expected as many ids as profits, 3, found 2",
    );
    expect(refusal("WHALE", column(1, "", "n/a"), column("A", "B"))).toContain("found 2");
  });

  it("name the account that an explanation speaks of, where there is one", () => {
    const cells = [column(50, 70), column("", 1002)];

    expect(explanation("WHALE", cells, 1, 3).question).toBe(
      "Cumulative profit up to 1002 on the whale curve",
    );
    expect(explanation("WHALE", cells, 2, 3).question).toBe(
      "Cumulative profit up to profit 1 on the whale curve",
    );
  });
});

describe("KAM.WHALE of cells that are all at fault", () => {
  it("says what is wrong with the first, and not that nothing is known", () => {
    expect(refusal("WHALE", column("n/a", "#N/A"))).toBe(
      '#VALUE! KAM.WHALE: profits, row 1: expected a number, found "n/a"',
    );
    expect(refusal("ABCCLASS", column("", "n/a"))).toBe(
      '#VALUE! KAM.ABCCLASS: values, row 2: expected a number, found "n/a"',
    );
  });
});
