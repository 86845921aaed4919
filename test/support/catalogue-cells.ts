import fc from "fast-check";
import type { KamFunction } from "../../src/functions/catalogue";
import type { AnswerGrid } from "../../src/functions/define/answer";
import type { Example, NamedParameter } from "../../src/functions/define/definition";
import { KamError } from "../../src/model/errors";

type Cells = readonly unknown[];

/** Cells of every kind that a workbook can hand over. */
export const anyCell: fc.Arbitrary<unknown> = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(null, "", undefined, "#N/A", { code: "#VALUE!" }, 0, 1, 1e300, -1e-300, "yes"),
);
const anyGrid = fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 6 });
const likelyNumber = fc.constantFrom<unknown>(0, 1, 2, 3, 5, 0.5, 0.25, 12, 100, 45_000, -1);

/** Arguments of a function as people might hand them over: its own columns, its own words. */
export function cellsFor(definition: KamFunction): fc.Arbitrary<Cells> {
  const { parameters, examples } = definition;
  const own = fc.tuple(
    ...parameters.map((parameter, index) => argumentFor(parameter, index, examples)),
  );
  return fc.oneof(
    { weight: 1, arbitrary: fc.array(fc.oneof(anyCell, anyGrid), { maxLength: 6 }) },
    { weight: 4, arbitrary: own },
    { weight: 4, arbitrary: nearExamples(examples) },
  );
}

function argumentFor(
  { optional, words, columns }: NamedParameter,
  index: number,
  examples: readonly Example[],
): fc.Arbitrary<unknown> {
  const given = examples.map(({ cells }) => cells[index]);
  const shown = { weight: 6, arbitrary: fc.constantFrom<unknown>(...given) };
  const absent = optional ? [{ weight: 6, arbitrary: fc.constant<unknown>(null) }] : [];
  const stray = { weight: 1, arbitrary: fc.oneof(anyCell, anyGrid) };
  if (words !== undefined) {
    const permitted = fc.constantFrom<unknown>(...words.map(({ word }) => word));
    return fc.oneof(...absent, { weight: 8, arbitrary: permitted }, stray);
  }
  if (columns === undefined || columns.length === 0) {
    return fc.oneof(...absent, shown, { weight: 2, arbitrary: likelyNumber }, stray);
  }
  const table = tableOf(columns, given.filter(Array.isArray) as readonly Table[]);
  return fc.oneof(...absent, { weight: 8, arbitrary: table }, shown, stray);
}

type Table = readonly (readonly unknown[])[];

/** A table with columns that are looked for, and cells such as stand under them in the examples. */
function tableOf(
  columns: NonNullable<NamedParameter["columns"]>,
  shown: readonly Table[],
): fc.Arbitrary<Table> {
  const needed = columns.filter(({ required }) => required).map(({ header }) => header);
  const others = columns.filter(({ required }) => !required).map(({ header }) => header);
  const inExamples = others.filter((header) => valuesUnder(header, shown).length > 0);
  const headers = fc.oneof(
    { weight: 2, arbitrary: fc.constant([...needed, ...inExamples]) },
    { weight: 2, arbitrary: fc.subarray(others).map((some) => [...needed, ...some]) },
    { weight: 1, arbitrary: fc.subarray([...needed, ...others], { minLength: 1 }) },
  );
  return headers.chain((titles) =>
    fc
      .array(fc.tuple(...titles.map((title) => cellUnder(title, shown))), {
        minLength: 1,
        maxLength: 5,
      })
      .map((rows): Table => [titles, ...rows]),
  );
}

function cellUnder(title: string, shown: readonly Table[]): fc.Arbitrary<unknown> {
  const values = valuesUnder(title, shown);
  const stray = { weight: 1, arbitrary: fc.oneof(fc.constant<unknown>(""), anyCell) };
  if (/(^|_)id$/.test(title)) {
    return fc.oneof({ weight: 20, arbitrary: fc.integer({ max: 99 }).map((n) => `A${n}`) }, stray);
  }
  return values.length === 0
    ? fc.oneof({ weight: 8, arbitrary: likelyNumber }, stray)
    : fc.oneof(
        { weight: 16, arbitrary: fc.constantFrom(...values) },
        { weight: 4, arbitrary: likelyNumber },
        stray,
      );
}

function valuesUnder(title: string, shown: readonly Table[]): readonly unknown[] {
  return shown.flatMap(([titles = [], ...rows]) => {
    const column = titles.indexOf(title);
    return column < 0 ? [] : rows.map((row) => row[column]);
  });
}

/** The cells of an example, some of them exchanged for others: near enough to reach the mathematics. */
function nearExamples(examples: readonly Example[]): fc.Arbitrary<Cells> {
  const exchange = fc.record({
    argument: fc.nat(4),
    row: fc.nat(5),
    column: fc.nat(5),
    cell: fc.oneof(anyCell, fc.constantFrom<unknown>(0, -1, 0.5, 2, 1e-300, 1e300)),
  });
  return fc
    .tuple(fc.constantFrom(...examples), fc.array(exchange, { minLength: 1, maxLength: 3 }))
    .map(([example, exchanges]) =>
      exchanges.reduce<Cells>(
        (cells, each) =>
          cells.map((given, index) => (index === each.argument ? exchanged(given, each) : given)),
        example.cells,
      ),
    );
}

function exchanged(
  given: unknown,
  { row, column, cell: other }: { row: number; column: number; cell: unknown },
): unknown {
  if (!Array.isArray(given)) return other;
  return (given as readonly unknown[]).map((line, at) =>
    at === row && Array.isArray(line)
      ? line.map((each: unknown, place) => (place === column ? other : each))
      : line,
  );
}

/** Whether the mathematics was reached: a number, or a word where words are the answer. */
export function isReached({ call, returns }: KamFunction, cells: Cells): boolean {
  try {
    const answer = call(cells);
    if (!Array.isArray(answer)) return true;
    const grid = answer as AnswerGrid;
    const [first, ...others] = grid.at(-1) ?? [];
    const words = others.length === 0 ? [first] : others;
    return returns.unit === "text"
      ? words.some((cell) => cell !== "" && !(cell instanceof KamError))
      : grid.some((row) => row.some((cell) => typeof cell === "number"));
  } catch (thrown) {
    if (thrown instanceof KamError) return false;
    throw thrown;
  }
}
