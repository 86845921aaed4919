import fc from "fast-check";
import { catalogue } from "../../src/functions/catalogue";
import type { Answer, AnswerCell } from "../../src/functions/define/answer";
import type { Example } from "../../src/functions/define/definition";
import { expectAnswer } from "../support/expect-answer";

type Rows = readonly (readonly unknown[])[];
type Spelling = (id: string) => unknown;

/** Columns of a table that hold ids of accounts. */
const ID_COLUMNS = ["account_id", "parent_id"];

const asTable = (cells: unknown): Rows | undefined => {
  if (!Array.isArray(cells)) return undefined;
  const [headers] = cells as Rows;
  return Array.isArray(headers) && headers.includes("account_id") ? (cells as Rows) : undefined;
};

function respelled(cells: unknown, spell: Spelling): unknown {
  const table = asTable(cells);
  if (table === undefined) return cells;
  const [headers = [], ...rows] = table;
  const isId = headers.map((header) => ID_COLUMNS.includes(String(header)));
  const shown = (cell: unknown, column: number): unknown =>
    isId[column] === true && cell !== "" ? spell(String(cell)) : cell;
  return [headers, ...rows.map((row) => row.map(shown))];
}

/** Ids of the example in the order of texts, by which ties are broken. */
function idsOf({ cells }: Example): readonly string[] {
  const ids = new Set<string>();
  for (const each of cells) respelled(each, (id) => ids.add(id));
  return [...ids].sort();
}

function expectedOf({ answer }: Example, spell: Spelling, ids: readonly string[]): Answer {
  const shown = (cell: AnswerCell): AnswerCell => {
    if (typeof cell !== "string") return cell;
    if (ids.includes(cell)) return spell(cell) as AnswerCell;
    // A remark may end with the account it is about.
    const named = ids.find((id) => cell.endsWith(`: ${id}`)) ?? "";
    return named === "" ? cell : cell.slice(0, -named.length) + String(spell(named));
  };
  if (!Array.isArray(answer)) return shown(answer as AnswerCell);
  return (answer as readonly (readonly AnswerCell[])[]).map((row) => row.map(shown));
}

/** As many numbers of seven digits, rising, so that they stand in the order of their texts. */
const numbersFor = (count: number): fc.Arbitrary<readonly number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 1_000_000, max: 9_999_999 }), {
      minLength: count,
      maxLength: count,
    })
    .map((list) => list.toSorted((one, other) => one - other));

const cases = catalogue.flatMap((definition) =>
  definition.examples
    .filter(({ cells }) => cells.some((each) => asTable(each) !== undefined))
    .map((example) => [`KAM.${definition.name}: ${example.meaning}`, definition, example] as const),
);

describe.each(cases)("%s", (_, { call }, example) => {
  const ids = idsOf(example);

  it("answers ids that are numbers with those numbers", () => {
    fc.assert(
      fc.property(numbersFor(ids.length), (numbers) => {
        const spell: Spelling = (id) => numbers[ids.indexOf(id)];
        const cells = example.cells.map((each) => respelled(each, spell));

        expectAnswer(call(cells), expectedOf(example, spell, ids));
      }),
      { numRuns: 10 },
    );
  });

  it("takes the same digits as a text elsewhere for the same account", () => {
    fc.assert(
      fc.property(numbersFor(ids.length), (numbers) => {
        const spell: Spelling = (id) => numbers[ids.indexOf(id)];
        const first = example.cells.findIndex((each) => asTable(each) !== undefined);
        const cells = example.cells.map((each, index) =>
          respelled(each, index === first ? spell : (id) => ` ${String(spell(id))} `),
        );

        expectAnswer(call(cells), expectedOf(example, spell, ids));
      }),
      { numRuns: 10 },
    );
  });
});
