import { callKam } from "../../../support/builders";
import { outcomeOf } from "../../../support/outcome";

const DRIVERS = (volume: unknown) => [
  ["account_id", "activity", "volume"],
  ["A", "order", volume],
];
const WORK = (minutes: unknown, volume: unknown) => [
  ["account_id", "department", "unit_minutes", "volume"],
  ["A", "Desk", minutes, volume],
];
const CAPACITY = (cost: unknown, minutes: unknown = 90) => [
  ["department", "cost", "practical_minutes"],
  ["Desk", cost, minutes],
];
const RATES = (rate: unknown) => [
  ["activity", "rate"],
  ["order", rate],
];
const POOLS = (pool: unknown, volume: unknown) => [
  ["activity", "pool", "volume"],
  ["order", pool, volume],
];
const STATEMENT = (amount: unknown) => [
  ["account_id", "step", "amount"],
  ["A", "gross_revenue", 100],
  ["A", "freight", amount],
];

type Cells = (cell: unknown) => readonly unknown[];

describe("a blank cell is unknown, and 0 is known to be none:", () => {
  it.each<readonly [string, string, Cells]>([
    ["COSTTOSERVE", "a volume", (cell) => [DRIVERS(cell), RATES(84)]],
    ["COSTTOSERVE", "a plain volume", (cell) => [[[cell, 1]], [[84, 78]]]],
    ["COSTTOSERVE", "a rate", (cell) => [DRIVERS(1), RATES(cell)]],
    ["COSTTOSERVE", "a plain rate", (cell) => [[[1, 1]], [[cell, 78]]]],
    ["ABCRATES", "a pool", (cell) => [POOLS(cell, 3)]],
    ["ABCRATES", "a plain pool", (cell) => [[[cell, 3]]]],
    ["ACTIVITYCOST", "a volume", (cell) => [DRIVERS(cell), POOLS(100, 3)]],
    ["ACTIVITYCOST", "a pool", (cell) => [DRIVERS(1), POOLS(cell, 3)]],
    ["TIMEDRIVEN", "minutes of one", (cell) => [WORK(cell, 10), CAPACITY(100)]],
    ["TIMEDRIVEN", "a volume", (cell) => [WORK(8, cell), CAPACITY(100)]],
    ["TIMEDRIVEN", "a cost of capacity", (cell) => [WORK(8, 10), CAPACITY(cell)]],
    [
      "ALLOCATE",
      "a key",
      (cell) => [
        100,
        [
          ["account_id", "key"],
          ["A", cell],
          ["B", 1],
        ],
      ],
    ],
    ["ALLOCATE", "a plain key", (cell) => [100, [[cell], [1]]]],
    ["WATERFALL", "an amount", (cell) => [STATEMENT(cell)]],
  ])("KAM.%s, %s", (name, _, cells) => {
    const answered = (cell: unknown) => outcomeOf(name, () => callKam(name, ...cells(cell)));

    expect(Array.isArray(answered(0))).toBe(true);
    for (const blank of ["", null, undefined]) {
      expect(answered(blank)).toMatchObject({
        code: "#N/A",
        message: expect.stringMatching(/is unknown|has a blank amount/) as string,
      });
    }
  });

  it("KAM.ALLOCATE, the amount, which is needed", () => {
    expect(callKam("ALLOCATE", 0, [[1]])).toEqual([[1, 1, 0, 0]]);
    expect(outcomeOf("ALLOCATE", () => callKam("ALLOCATE", "", [[1]]))).toMatchObject({
      code: "#VALUE!",
    });
  });

  it.each([
    ["contribution_12m", 3],
    ["cost_to_serve_12m", 4],
  ])("KAM.TIERCOST, %s, of which it counts the unknown", (_, column) => {
    const unknown = (cell: unknown) => {
      const account = ["A", "Standard", 100, 10, 5].map((each, at) =>
        at === column ? cell : each,
      );
      const headers = [
        "account_id",
        "tier",
        "revenue_12m",
        "contribution_12m",
        "cost_to_serve_12m",
      ];
      return (callKam("TIERCOST", [headers, account]) as readonly (readonly unknown[])[])[1]?.[3];
    };

    expect([unknown(0), unknown("")]).toEqual([0, 1]);
  });
});
