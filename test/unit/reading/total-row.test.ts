import { catalogue } from "../../../src/functions/catalogue";
import { withoutTotalRow } from "../../../src/reading/total-row";

const ROWS = [
  ["A-1", "Alpha", 500, 46_000],
  ["A-2", "Beta", 300, 46_100],
  ["A-3", "Gamma", 100, ""],
];

describe("a total row", () => {
  it.each([
    ["adds up", ["Total", "", 900, ""]],
    ["of Excel in German", ["Ergebnis", "", 900, ""]],
    ["with its word under another column", ["", "Grand total", 900, ""]],
    ["counts, as Excel does over texts", ["Total", 3, "", ""]],
    ["has the mean", ["total", "", 300, ""]],
    ["has the greatest, and of a formula that fails an error", ["Sum", "#N/A", 500, ""]],
    ["adds up one column and does something of its own in another", ["Total", "", 900, 7]],
  ])("that %s is left out", (_, totals) => {
    expect(withoutTotalRow([...ROWS, totals])).toEqual(ROWS);
  });

  it.each([
    ["is called Total and has its own revenue", ["Total", "", 450, 46_200]],
    ["has a name beside", ["Total", "Total Energy", 900, ""]],
    ["brings as much as all others", ["A-4", "", 900, ""]],
    ["is called Total and has no numbers", ["Total", "", "", ""]],
  ])("is no row of an account that %s", (_, account) => {
    expect(withoutTotalRow([...ROWS, account])).toEqual([...ROWS, account]);
  });

  it("is not looked for where there is but one row", () => {
    expect(withoutTotalRow([["Total", "", 900]])).toEqual([["Total", "", 900]]);
  });

  it("is no account of a function", () => {
    const score = catalogue.find(({ name }) => name === "SCORE");
    const headers = ["account_id", "revenue_12m", "strategic_fit"];
    const accounts = [
      ["A-1", 500, 8],
      ["A-2", 300, 6],
    ];

    const answer = score?.call([[headers, ...accounts, ["Total", 800, ""]]]);

    expect(answer).toEqual(score?.call([[headers, ...accounts]]));
    expect(answer).toHaveLength(3);
  });
});
