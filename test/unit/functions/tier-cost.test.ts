import { addedUp, explainKam } from "../../support/explain-kam";
import { cellMessage, refusal, spill } from "../../support/builders";

describe("KAM.TIERCOST", () => {
  const HEADERS = ["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"];
  const rowOf = (rows: readonly (readonly unknown[])[], name: string) =>
    spill("TIERCOST", [HEADERS, ...rows]).find(([tier]) => tier === name);

  it("puts accounts without a tier among the others", () => {
    const rows = [["A", "", 100, 10, 5]];

    expect(rowOf(rows, "no tier")?.slice(1, 3)).toEqual([10, 1]);
    expect(rowOf(rows, "other accounts")?.slice(1, 3)).toEqual([10, 1]);
    expect(rowOf(rows, "key accounts")?.at(-1)).toBe("unknown");
  });

  it("counts what is unknown and puts nothing in its place", () => {
    const rows = [
      ["A", "Standard", 100, 10, ""],
      ["B", "Standard", 100, "", 5],
    ];

    expect(rowOf(rows, "Standard")?.slice(1, 6)).toEqual([0, 2, 2, 0, 0]);
    expect(rowOf(rows, "Standard")?.at(-1)).toBe("unknown");
  });

  it("has no share of a revenue that is unknown", () => {
    const row = rowOf([["A", "Standard", "", 10, 5]], "Standard");

    expect(row?.[1]).toBe(10);
    expect(cellMessage(row?.[6] as never)).toBe(
      'accounts, column "revenue_12m", row 2: is unknown (the cell is blank), and its tier has no share',
    );
  });

  it("says not served where nothing was spent and nothing came", () => {
    expect(rowOf([["A", "Standard", 0, 0, 0]], "Standard")?.at(-1)).toBe("not served");
  });

  it("lets a fault concern the tier it is in, and the sums over it", () => {
    const rows = [
      ["A", "Standard", 100, "n/a", 5],
      ["B", "Strategic key", 100, 10, 5],
    ];

    expect(rowOf(rows, "Strategic key")?.[1]).toBe(10);
    for (const name of ["Standard", "other accounts", "all"]) {
      expect(cellMessage(rowOf(rows, name)?.[1] as never)).toContain(
        'row 2: expected a number, found "n/a"',
      );
    }
  });

  it("takes the cut from the settings", () => {
    const settings = [
      ["group", "setting", "value"],
      ["cost", "service share that pays", 0.2],
    ];
    const accounts = [HEADERS, ["A", "Standard", 100, 60, 40]];

    expect(spill("TIERCOST", accounts)[1]?.at(-1)).toBe("pays");
    expect(spill("TIERCOST", accounts, settings)[1]?.at(-1)).toBe("service above its limit");
  });

  it("still pays where service takes exactly its share", () => {
    const accounts = [HEADERS, ["A", "Standard", 100, 20, 20]];

    // Half of the 40 before service, and the cut is one half.
    expect(spill("TIERCOST", accounts)[1]?.at(-1)).toBe("pays");
  });

  it("does not pay only where service takes more than there is", () => {
    const accounts = [HEADERS, ["A", "Standard", 100, -10, 40]];

    expect(spill("TIERCOST", accounts)[1]?.at(-1)).toBe("does not pay");
  });

  it("is explained by what stood before service and what service took", () => {
    const told = explainKam("TIERCOST", [[HEADERS, ["A", "Standard", 100, 60, 40]]], 1);

    expect(told.answer).toBe(60);
    expect(addedUp(told)).toBe(60);
  });

  it("needs its columns", () => {
    expect(
      refusal("TIERCOST", [
        ["account_id", "tier"],
        ["A", "Standard"],
      ]),
    ).toContain('expected a column headed "contribution_12m"');
  });
});
