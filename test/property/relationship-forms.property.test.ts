import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { KamError } from "../../src/model/errors";
import { callKam, definitionOf } from "../support/builders";

/** The cells of the first account, or the message of the refusal, without places. */
function answerOf(name: string, cells: unknown, ...further: readonly unknown[]): unknown {
  const withoutPlace = (error: KamError): string => messageOf(error).replace(/^.*?: /, "");
  try {
    const [row = []] = callKam(name, cells, ...further) as readonly (readonly unknown[])[];
    return row.map((cell) => (cell instanceof KamError ? withoutPlace(cell) : cell));
  } catch (thrown) {
    if (thrown instanceof KamError) return withoutPlace(thrown);
    throw thrown;
  }
}

const unit = fc.double({ min: 0.01, max: 1, noNaN: true });
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | ""> =>
  fc.oneof({ weight: 3, arbitrary: values }, fc.constant("" as const));

/** One call of each function, and where numbers stand in its last row that may be unknown. */
const inputs: readonly (readonly [string, readonly (readonly unknown[])[], readonly number[]])[] = [
  ["HEALTH", [[91, 35, 50, 72, 88, 80, 100]], [0, 1, 2, 3, 4, 5, 6]],
  ["RELQUALITY", [[5.6, 6, 4.9]], [0, 1, 2]],
  ["FRESHNESS", [[46_000]], [0]],
  ["SLA", [[2, 4, 3, "higher", "after", "calls", 10]], [0, 1, 2, 6]],
  ["CONFLICT", [[5, 2, 3, "other", 46_000, 46_100]], [0, 1, 2, 4, 5]],
  [
    "GOALFIT",
    [
      [1, 2],
      [2, 1],
      [3, 3],
      [4, 4],
    ],
    [0, 1],
  ],
  ["FEASIBLEGROWTH", [[0.04, 0.35, 0.5, 3, 0.1]], [0, 1, 2, 3, 4]],
  ["COVERAGE", [["Adler", "theirs", "yes", 3, "Ines", "buyer", "board", 46_000]], [3, 7]],
  ["LEAVERRISK", [["Adler", "theirs", "yes", 3, "Ines", "buyer", "board", 46_000]], [3, 7]],
  [
    "EXCHANGEBALANCE",
    [
      ["in", "held", 46_000],
      ["out", "held", 46_000],
    ],
    [2],
  ],
];

describe.each(
  inputs.flatMap(([name, rows, places]) => places.map((place) => [name, place, rows] as const)),
)("KAM.%s, value %i", (name, place, rows) => {
  it("is not 0 when it is blank", () => {
    const withCell = (cell: unknown): unknown =>
      answerOf(
        name,
        rows.map((row, index) =>
          index === rows.length - 1 ? row.map((each, at) => (at === place ? cell : each)) : row,
        ),
        ...(name === "FRESHNESS" ? [46_090] : []),
      );

    expect(withCell("")).not.toEqual(withCell(0));
  });
});

describe.each(inputs.filter(([name]) => !["HEALTH", "FEASIBLEGROWTH"].includes(name)))(
  "KAM.%s of one account",
  (name, rows) => {
    it("is the same from a table with headers", () => {
      const plain = definitionOf(name).parameters[0]?.plain ?? [];
      const headers = ["account_id", ...plain.map(({ header }) => header)];
      const blanks = headers.map(() => "");
      const table = rows.map((row) => ["A", ...row, ...blanks].slice(0, headers.length));
      const further = name === "FRESHNESS" ? [46_090] : [null];

      const [, [, ...cells] = []] = callKam(
        name,
        [headers, ...table],
        ...further,
      ) as readonly (readonly unknown[])[];

      expect(cells).toEqual(answerOf(name, rows, ...further));
    });
  },
);

describe("the table forms whose plain values are others", () => {
  const fromTable = (name: string, row: Readonly<Record<string, unknown>>): unknown => {
    const cells = [
      ["account_id", ...Object.keys(row)],
      ["A", ...Object.values(row)],
    ];
    const [, [, ...answer] = []] = callKam(name, cells) as readonly (readonly unknown[])[];
    return answer.map((cell) =>
      cell instanceof KamError ? messageOf(cell).replace(/^.*?: /, "") : cell,
    );
  };

  it("HEALTH: probabilities and shares are hundredths of the parts", () => {
    fc.assert(
      fc.property(maybe(unit), unit, maybe(unit), (activity, service_attainment, conflict) => {
        const hundredfold = (value: number | ""): unknown => (value === "" ? "" : 100 * value);
        const conflict_index = hundredfold(conflict) as number | "";
        const absence = conflict_index === "" ? "" : 100 - conflict_index;

        expect(fromTable("HEALTH", { activity, service_attainment, conflict_index })).toEqual(
          answerOf("HEALTH", [
            [hundredfold(activity), "", "", "", hundredfold(service_attainment), absence],
          ]),
        );
      }),
    );
  });

  it("FEASIBLEGROWTH: revenue of the wallet is the share", () => {
    fc.assert(
      fc.property(unit, fc.integer({ min: 1, max: 1000 }), (market_growth, revenue_12m) => {
        const row = { market_growth, revenue_12m, wallet_12m: 1000 };

        expect(fromTable("FEASIBLEGROWTH", row)).toEqual(
          answerOf("FEASIBLEGROWTH", [[market_growth, revenue_12m / 1000]]),
        );
      }),
    );
  });
});
