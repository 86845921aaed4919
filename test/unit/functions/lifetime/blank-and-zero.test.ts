import { saidBy } from "../../../support/fault-of";
import { accountsTable, callKam, cellMessage, spill } from "../../../support/builders";

const UNKNOWN = "is unknown (the cell is blank)";

/** What the first cells of the rows say, an error by its message. */
function firstCells(name: string, column: number, ...cells: readonly unknown[]): unknown[] {
  return spill(name, ...cells).map((row) => {
    const cell = row[column];
    return typeof cell === "object" ? cellMessage(cell) : cell;
  });
}

describe("a blank is unknown and not 0", () => {
  it("as contribution and retention of CLV", () => {
    const table = accountsTable(
      { account_id: "A", contribution_12m: 0, retention_p: 0.8 },
      { account_id: "B", contribution_12m: "", retention_p: 0.8 },
      { account_id: "C", contribution_12m: 100, retention_p: 0 },
      { account_id: "D", contribution_12m: 100, retention_p: "" },
    );

    const [, a, b, c, d] = firstCells("CLV", 1, table);

    expect([a, c]).toEqual([0, 0]);
    expect(b).toContain(`column "contribution_12m", row 3: ${UNKNOWN}`);
    expect(d).toContain(`column "retention_p", row 5: ${UNKNOWN}`);
  });

  it("as a term of CLV, which is then that of the settings", () => {
    const settings = [
      ["group", "setting", "value"],
      ["lifetime", "discount rate", 0.25],
      ["lifetime", "growth", 0.5],
      ["lifetime", "periods", 1],
      ["lifetime", "yearly cost", 10],
      ["lifetime", "acquisition cost", 5],
    ];
    const value = (...terms: readonly unknown[]): unknown =>
      spill("CLV", [[100, 0.5, ...terms]], settings)[0]?.[0];

    // (100 - 10) x 0.5 / 1.25 - 5; without discount; for ever without growth 0.4 / 0.6.
    expect(value()).toBeCloseTo(31, 10);
    expect(value(0)).toBeCloseTo(40, 10);
    expect(value("", 0, 0)).toBeCloseTo((90 * 0.4) / 0.6 - 5, 10);
    expect(value("", "", "", 0)).toBeCloseTo(35, 10);
    expect(value("", "", "", "", 0)).toBeCloseTo(36, 10);
  });

  it.each([
    [["", 10, 0.5], "year"],
    [[1, "", 0.5], "contribution"],
    [[1, 10, ""], "probability"],
  ])("in the flows of RISKCLV: %j", (line, column) => {
    const answer = (): unknown => callKam("RISKCLV", [line]);

    expect(saidBy(answer)).toContain(`flows, column "${column}", row 1: ${UNKNOWN}`);
    expect(spill("RISKCLV", [[1, 10, 0]])[0]?.[0]).toBe(0);
    expect(spill("RISKCLV", [[1, 0, 0.5]])[0]?.[0]).toBe(0);
  });

  it("as revenue of either year in NETRETENTION", () => {
    const titles = ["account_id", "revenue_12m", "revenue_prev_12m"];
    const with_ = (...pair: readonly unknown[]): readonly unknown[] =>
      spill("NETRETENTION", [titles, ["A", 50, 100], ["B", ...pair]], false)[0] ?? [];

    // A blank leaves the account out and is counted; 0 is a loss, or a new account.
    expect(with_("", 100)).toEqual([1, 0.5, 0.5, 50, 0, 0, 50, 1]);
    expect(with_(0, 100)).toEqual([0.5, 0.25, 0.25, 50, 0, 0, 150, 0]);
    expect(with_(100, "")).toEqual([1, 0.5, 0.5, 50, 0, 0, 50, 1]);
    expect(with_(100, 0)).toEqual([1, 0.5, 0.5, 50, 0, 100, 50, 0]);
  });

  it.each([
    [
      "RETENTION",
      [100, 105, ""],
      "added: expected a whole number of 0 or more, found an empty cell",
    ],
    [
      "MARGINMULTIPLE",
      [[[0.8], [""], [0.9]], 0.1],
      'retention, column "1", row 2: expected a number from 0 to 1 (0.12 for 12%), found an empty cell',
    ],
    [
      "MARKOVCLV",
      [
        [
          [0.5, 0.5],
          [0, 1],
        ],
        [[""], [1]],
        0.1,
      ],
      'rewards, column "1", row 1: expected a number, found an empty cell',
    ],
    ["MARKOVCLV", [[[0.5]], [[1]], ""], "rate: expected a number above -1 and up to 1"],
  ])("where %s needs a number: %j", (name, cells, message) => {
    expect(saidBy(() => callKam(name, ...cells))).toContain(message);
  });

  it("as date and amount of a ledger", () => {
    const ledger = [
      ["account_id", "date", "amount"],
      ["A", 45_000, ""],
      ["B", "", 10],
      ["C", 45_000, 10],
      ["C", 45_001, 0],
    ];

    const [, a, b, c] = firstCells("ORDERS", 10, ledger);

    expect(a).toContain(`ledger, column "amount", row 2: ${UNKNOWN}`);
    expect(b).toContain(`ledger, column "date", row 3: ${UNKNOWN}`);
    // An amount of 0 is a credit of nothing, and counted.
    expect(c).toBe(1);
  });

  it("as repeat orders, recency, age and log gaps of OVERDUE", () => {
    const titles = ["account_id", "repeat_orders", "recency", "age", "log_gaps"];
    const known = ["A", 4, 48, 60, 9.6];

    for (const column of [1, 2, 3, 4]) {
      const line = known.map((cell, at) => (at === column ? "" : cell));

      expect(cellMessage(spill("OVERDUE", [titles, line])[1]?.[1])).toContain(
        `history, column "${titles[column] ?? ""}", row 2: ${UNKNOWN}`,
      );
    }
    expect(spill("OVERDUE", [[0, 30]])[0]?.[0]).toBe(1);
  });

  it("as health in BACKTEST, where 0 is a warning", () => {
    const run = (health: unknown): readonly unknown[] =>
      spill(
        "BACKTEST",
        [
          ["account_id", "day", "health"],
          ["A", 45_000, health],
        ],
        [
          ["account_id", "lost_on"],
          ["A", 45_100],
        ],
        "",
        "",
        false,
      ).map(([, value]) => value);

    expect(run(0).slice(4)).toEqual([1, 1, 1, 0, 1, 0, 0, 0]);
    expect(run("").slice(4)).toEqual([1, 0, 0, 0, 1, 1, 1, 0]);
  });
});
