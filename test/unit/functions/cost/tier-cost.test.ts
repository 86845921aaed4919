import { addedUp, explanation } from "../../../support/explanations";
import { cellMessage, refusal, spill } from "../../../support/builders";

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
    const told = explanation("TIERCOST", [[HEADERS, ["A", "Standard", 100, 60, 40]]], 1, 1);

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

  it("names who is left out, and how much cost to serve that is", () => {
    const rows = [
      ["A", "Standard", 100, 10, 5],
      ["A10", "Standard", 100, "", 0.2],
      ["a2", "Strategic key", 100, "", 0.1],
      ["C", "Standard", 100, 10, ""],
    ];

    expect(rowOf(rows, "Standard")?.slice(8, 10)).toEqual([0.2, "A10, C"]);
    expect(rowOf(rows, "key accounts")?.slice(8, 10)).toEqual([0.1, "a2"]);
    // 0.1 + 0.2 is 0.3, as it is written.
    expect(rowOf(rows, "all")?.slice(5, 6)).toEqual([5]);
    expect(rowOf(rows, "all")?.slice(8, 10)).toEqual([0.3, "a2, A10, C"]);
    expect(rowOf([["A", "Standard", 100, 10, 5]], "all")?.slice(8, 10)).toEqual([0, ""]);
  });

  it("lists some of many that are left out", () => {
    const rows = Array.from({ length: 11 }, (_, index) => [`A${index}`, "Standard", 1, "", 1]);

    expect(rowOf(rows, "all")?.slice(8, 10)).toEqual([
      11,
      "A0, A1, A2, A3, A4, A5, A6, A7 and 3 more",
    ]);
  });

  it("explains what is left out by account, so that the totals reconcile", () => {
    const accounts = [
      HEADERS,
      ["A", "Standard", 100, 10, 5.5],
      ["B", "Standard", 100, "", 40],
      ["C", "Standard", 100, 7, ""],
    ];

    const told = explanation("TIERCOST", [accounts], 1, 8);

    expect(told.answer).toBe(40);
    expect(told.rule).toContain(
      "Left out: B, C; their cost to serve, 40, with 5.5 of the others makes 45.5.",
    );
    expect(told.inputs.map(({ label, value }) => [label, value])).toEqual([
      ["B, in no sum: contribution_12m", undefined],
      ["B, in no sum: cost_to_serve_12m", 40],
      ["C, in no sum: contribution_12m", 7],
      ["C, in no sum: cost_to_serve_12m", undefined],
    ]);
    expect(told.inputs[1]?.origin).toEqual({ kind: "cell", argument: 0, row: 2, column: 4 });
  });

  it("judges a share that is exactly the cut as paying, whatever the digits", () => {
    // In binary numbers 0.29 * 100 is 28.999999999999996, and 29 would be above it.
    const settings = (cut: number) => [
      ["group", "setting", "value"],
      ["cost", "service share that pays", cut],
    ];
    const verdict = (contribution: number, cost: number, cut: number) =>
      spill(
        "TIERCOST",
        [HEADERS, ["A", "Standard", 100, contribution, cost]],
        settings(cut),
      )[1]?.at(-1);

    expect(verdict(71, 29, 0.29)).toBe("pays");
    expect(verdict(43, 57, 0.57)).toBe("pays");
    expect(verdict(71, 29.000000000000004, 0.29)).toBe("pays");
    expect(verdict(70.99, 29.01, 0.29)).toBe("service above its limit");
    expect(verdict(0.1 + 0.2 - 0.3, 5, 1)).toBe("pays");
    expect(verdict(-(0.1 + 0.2 - 0.3), 5, 1)).toBe("pays");
  });

  it("adds up decimals to 0 where they do", () => {
    const rows = [0.1, 0.2, -0.3].map((each, index) => [`A${index}`, "Standard", 1, each, 0]);

    expect(rowOf(rows, "all")?.[1]).toBe(0);
  });
});
