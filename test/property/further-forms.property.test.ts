import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import type { AnswerGrid } from "../../src/functions/define/answer";
import { catalogue } from "../../src/functions/catalogue";
import { KamError } from "../../src/model/errors";
import { definitionOf } from "../support/builders";

/**
 * Functions whose plain values are others than the columns of their table: what the table computes
 * on the way is computed here by hand. The table form and the plain form must agree nevertheless.
 */
interface Form {
  readonly name: string;
  readonly values: fc.Arbitrary<readonly unknown[]>;
  /** The plain values of one account, and further arguments. */
  readonly plain: (values: readonly number[]) => readonly unknown[];
  /** The same account in a table, and further arguments. */
  readonly table: (values: readonly number[]) => readonly unknown[];
  /** Columns of the answer that look at more than the one account. */
  readonly but?: readonly string[];
}

const mark = fc.constantFrom(0, 2, 5, 7, 10);
const share = fc.constantFrom(0, 0.1, 0.25, 0.5, 0.9, 1);
const amount = fc.constantFrom(1, 40, 250, 1000, 45_000);
const one = (headers: readonly string[], row: readonly unknown[]): readonly unknown[][] => [
  ["account_id", ...headers],
  ["A", ...row],
];
/** Attractiveness is the mark of a single criterion. */
const SINGLE = [
  ["group", "setting", "value", "low", "high", "better"],
  ["attractiveness", "strategic_fit", 1, 0, 10, "higher"],
];

const FORMS: readonly Form[] = [
  {
    name: "SCORE",
    values: fc.tuple(mark, mark),
    plain: (marks) => [[marks], [[0.75, 0.25]]],
    table: (marks) => [
      one(["strategic_fit", "openness"], marks),
      [
        ...SINGLE.slice(0, 1),
        ["attractiveness", "strategic_fit", 0.75, 0, 10, "higher"],
        ["attractiveness", "openness", 0.25, 0, 10, "higher"],
      ],
    ],
  },
  {
    name: "QUADRANT",
    values: fc.tuple(mark, fc.constantFrom(0.5, 1, 1.2)),
    plain: (values) => [[values], SINGLE],
    table: (values) => [one(["strategic_fit", "relative_strength"], values), SINGLE],
  },
  {
    name: "TIER",
    values: fc.tuple(mark, fc.constantFrom(0.5, 1, 1.2), fc.constantFrom(-5, 266_407), amount),
    plain: ([score, strength, worth, money]) => [
      [[score, strength, "", 1, false, worth, money, true]],
      SINGLE,
    ],
    table: (values) => [
      one(["strategic_fit", "relative_strength", "lifetime_value", "contribution_12m"], values),
      SINGLE,
    ],
  },
  {
    name: "STAGE",
    values: fc.tuple(
      ...Array.from({ length: 6 }, () => fc.constantFrom(0, 1, 2, 3, 4)),
      fc.nat(9),
      fc.nat(5),
    ),
    plain: (values) => [[values]],
    table: (values) => [
      one(
        ["contact", "information", "trust", "planning", "adaptation", "exit"]
          .map((part) => `ind_${part}`)
          .concat("orders_24m", "orders_12m"),
        values,
      ),
    ],
  },
  {
    name: "DISCLOSURE",
    values: fc.tuple(amount, amount),
    plain: ([own = 0, others = 0]) => [[[own, own + others]]],
    table: ([own, others]) => [
      [
        ["account_id", "revenue_12m"],
        ["A", own],
        ["B", others],
      ],
    ],
    but: ["group"],
  },
  {
    name: "DEPENDENCE",
    values: fc.tuple(share, amount, share),
    plain: ([hard, spent = 0, other]) => [[[1, hard, 1 / (spent + 1), other, 1]]],
    table: ([hard, spent = 0, other]) => [
      one(
        ["contribution_12m", "replaceability", "wallet_12m", "substitutability", "revenue_12m"],
        [30, hard, spent + 1, other, 1],
      ),
    ],
  },
  {
    name: "WALLETSHARE",
    values: fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })),
    plain: (values) => [[values]],
    table: (values) => [one(["supplier_rank", "suppliers"], values)],
  },
  {
    name: "FEASIBLEGROWTH",
    values: fc.tuple(fc.constantFrom(-0.1, 0, 0.05), amount, share),
    plain: ([growth, spent = 0, target]) => [[[growth, 1 / (spent + 1), "", "", target]]],
    table: ([growth, spent = 0, target]) => [
      one(
        ["market_growth", "revenue_12m", "wallet_12m", "target_growth"],
        [growth, 1, spent + 1, target],
      ),
    ],
  },
  {
    name: "CLV",
    values: fc.tuple(amount, share),
    plain: (values) => [[values]],
    table: (values) => [one(["contribution_12m", "retention_p"], values)],
  },
  {
    name: "OVERDUE",
    values: fc.tuple(fc.integer({ min: 5, max: 9 }), amount, amount),
    // Gaps that are all alike are the most regular there are.
    plain: ([orders = 1, recency = 0, silence]) => [[[silence, recency / orders, 20]]],
    table: ([orders = 1, recency = 0, silence = 0]) => [
      one(
        ["repeat_orders", "recency", "age", "log_gaps"],
        [orders, recency, recency + silence, orders * Math.log(recency / orders)],
      ),
    ],
  },
  {
    name: "COSTTOSERVE",
    values: fc.tuple(amount, amount),
    plain: (volumes) => [[volumes], [[84, 17]]],
    table: ([first, second]) => [
      [
        ["account_id", "activity", "volume"],
        ["A", "activity 1", first],
        ["A", "activity 2", second],
      ],
      [
        ["activity", "rate"],
        ["activity 1", 84],
        ["activity 2", 17],
      ],
    ],
  },
];

/**
 * Without such a law: HEALTH takes marks in the row form and facts in the table, INTEGRATION a form
 * of the curve in the row form and a point of it in the table. What lies between is the function itself.
 */
const WITHOUT = ["HEALTH", "INTEGRATION"];

it("covers every function whose plain values are others than its columns", () => {
  const others = catalogue.filter(({ parameters: [subject] }) => {
    const [, ...columns] = (subject?.columns ?? []).map(({ header }) => header);
    const plain = (subject?.plain ?? []).map(({ header }) => header);
    return plain.length > 0 && plain.join() !== columns.join();
  });
  const covered = [...FORMS.map(({ name }) => name), ...WITHOUT];

  expect(others.map(({ name }) => name).filter((name) => !covered.includes(name))).toEqual([]);
});

describe.each(FORMS)("KAM.$name, in both forms", ({ name, values, plain, table, but = [] }) => {
  const definition = definitionOf(name);
  const answerOf = (cells: readonly unknown[]): AnswerGrid | string => {
    try {
      return definition.call(cells) as AnswerGrid;
    } catch (thrown) {
      if (thrown instanceof KamError) return placeless(thrown);
      throw thrown;
    }
  };

  it("answers for a table of one account what it answers for its plain values", () => {
    fc.assert(
      fc.property(values, (drawn) => {
        const numbers = drawn as readonly number[];
        const [[, ...titles] = [], [, ...row] = []] = answerOf(table(numbers)) as AnswerGrid;
        const answered = answerOf(plain(numbers));

        const isCompared = (_: unknown, column: number): boolean =>
          !but.includes(String(titles[column]));
        const shown = row.filter(isCompared).map(comparable);
        if (typeof answered === "string") expect(new Set(shown)).toEqual(new Set([answered]));
        else expect(shown).toEqual(answered[0]?.filter(isCompared).map(comparable));
      }),
    );
  });
});

/** A refusal without its place, a number to twelve digits: both forms divide in another order. */
function comparable(cell: unknown): unknown {
  if (cell instanceof KamError) return placeless(cell);
  return typeof cell === "number" ? Number(cell.toPrecision(12)) : cell;
}

function placeless(error: KamError): string {
  return messageOf(error).replace(/^.*?: /, "");
}
