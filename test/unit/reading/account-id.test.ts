import { cellMessage, refusal, spill } from "../../support/builders";
import { explanation } from "../../support/explanations";

/** First cells below the header. */
const ids = (answer: readonly (readonly unknown[])[]): readonly unknown[] =>
  answer.slice(1).map(([id]) => id);

describe("the id of an account", () => {
  const ACCOUNTS = [
    ["account_id", "revenue_12m", "wallet_12m"],
    [1001, 10, 20],
    [" A ", 10, 20],
    ["0042", 10, 20],
  ];

  it("comes back as it was handed over, a text without blanks around it", () => {
    expect(ids(spill("WALLETSHARE", ACCOUNTS))).toEqual([1001, "A", "0042"]);
  });

  it("is the same as a number and as its digits: two rows of it are a fault of both", () => {
    const [, one, other] = spill("WALLETSHARE", [ACCOUNTS[0], [1001, 1, 2], ["1001", 1, 2]]);

    expect(one?.[0]).toBe(1001);
    expect(cellMessage(one?.[1])).toBe(
      'accounts, column "account_id", row 2: expected an id of its own, found "1001 also in row 3"',
    );
    expect(other?.[0]).toBe("1001");
  });

  it("is that of the first line where an account has several", () => {
    const lines = [
      ["account_id", "activity", "volume"],
      [1001, "order", 1],
      ["1001", "order", 2],
      ["1002", "order", 3],
      [1002, "order", 4],
    ];
    const pools = [
      ["activity", "pool", "rate"],
      ["order", 100, 1],
    ];

    expect(ids(spill("COSTTOSERVE", lines, pools))).toEqual([1001, "1002"]);
    expect(ids(spill("ACTIVITYCOST", lines, pools))).toEqual([1001, "1002", "not traced"]);
  });

  it("is that of the first line of a ledger", () => {
    const ledger = [
      ["account_id", "date", "amount"],
      ["1001", 45_000, 10],
      [1001, 45_010, 10],
      [1002, 45_020, 10],
    ];

    expect(ids(spill("ORDERS", ledger, 45_100))).toEqual(["1001", 1002]);
  });

  it("is that of the first line of the potentials where units are spelled otherwise", () => {
    const potentials = [
      ["account_id", "product", "potential_12m", "revenue_12m"],
      [7, "pumps", 10, 4],
    ];
    const units = [
      ["account_id", "parent_id"],
      ["5", ""],
      ["7", 5],
    ];

    expect(ids(spill("WHITESPACE", potentials, units))).toEqual(["5", 7]);
    expect(spill("WHITESPACE", potentials, units, "product")[1]?.[5]).toBe(7);
  });

  it("names the top of a group as that account is spelled", () => {
    const answer = spill("DISCLOSURE", [
      ["account_id", "parent_id", "revenue_12m"],
      [7, "", 10],
      [8, "7", 10],
    ]);

    expect(answer.slice(1).map(([id, , , group]) => [id, group])).toEqual([
      [7, 7],
      [8, 7],
    ]);
  });

  it("is not an error cell", () => {
    const [, row] = spill("WALLETSHARE", [ACCOUNTS[0], ["#N/A", 1, 2]]);

    expect(cellMessage(row?.[0])).toBe(
      'accounts, column "account_id", row 2: expected a text of 1 to 40 characters, found "#N/A"',
    );
  });

  it("is named in an explanation", () => {
    expect(explanation("WALLETSHARE", [ACCOUNTS], 1, 1).question).toBe("Share of wallet of 1001");
    expect(
      explanation(
        "SCORE",
        [
          [
            ["account_id", "fit_offering"],
            [1001, 8],
          ],
        ],
        1,
        1,
      ).question,
    ).toBe("Attractiveness of 1001");
  });
});

describe("ids beside a list", () => {
  it("come back as they were handed over", () => {
    expect(spill("ALLOCATE", 10, [[1], [1]], [[1001], [" B "]]).map(([id]) => id)).toEqual([
      1001,
      "B",
    ]);
  });

  it.each([
    [
      "a blank one",
      [["A"], [""], ["B"]],
      "row 2: expected an id, a text of 1 to 40 characters, found an empty cell",
    ],
    [
      "the same twice",
      [[1], ["B"], ["1"]],
      'row 1: expected an id of its own, found "1 also in row 3"',
    ],
  ])("refuse %s", (_, list, message) => {
    expect(refusal("ALLOCATE", 10, [[1], [1], [1]], list)).toBe(
      `#VALUE! KAM.ALLOCATE: ids, ${message}`,
    );
  });
});
