import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import type { Answer } from "../../src/functions/define/answer";
import type { Field } from "../../src/schema/field";
import { toFailure } from "../../src/functions/failure";
import { KamError } from "../../src/model/errors";

/**
 * What the schema forbids is refused by every function that reads the column, with the column, the row and
 * what was expected. The forbidden cells and the words are made here from the schema, not by the readers.
 */
interface Trial {
  readonly cell: unknown;
  /** What the message must say. */
  readonly says: readonly string[];
}

const numbers = ({ min, max, above }: Field<unknown>): readonly Trial[] => [
  { cell: "many", says: ["number", '"many"'] },
  ...(min === undefined ? [] : [{ cell: min - 1, says: [`${min}`, `found ${min - 1}`] }]),
  ...(max === undefined ? [] : [{ cell: max + 1, says: [`${max}`, `found ${max + 1}`] }]),
  ...(above === undefined ? [] : [{ cell: above, says: [`above ${above}`, `found ${above}`] }]),
];

const FORBIDDEN: Readonly<
  Record<Field<unknown>["kind"], (field: Field<unknown>) => readonly Trial[]>
> = {
  number: numbers,
  money: numbers,
  count: (field) => [...numbers(field), { cell: 1.5, says: ["whole number", "found 1.5"] }],
  date: () => [
    { cell: "soon", says: ["a date", '"soon"'] },
    { cell: 0, says: ["a date", "found 0"] },
  ],
  flag: () => [{ cell: "perhaps", says: ["yes or no", '"perhaps"'] }],
  word: ({ words = [] }) => [{ cell: "purple", says: [...words, '"purple"'] }],
  words: ({ words = [] }) => [{ cell: "purple", says: [...words, '"purple"'] }],
  text: ({ longest = 0 }) => [{ cell: "x".repeat(longest + 1), says: [`${longest} characters`] }],
  id: ({ longest = 0 }) => [{ cell: "x".repeat(longest + 1), says: [`${longest} characters`] }],
};

type Grid = readonly (readonly unknown[])[];

const isTable = (cells: unknown): cells is Grid =>
  Array.isArray(cells) &&
  Array.isArray(cells[0]) &&
  cells.length > 1 &&
  (cells[0] as readonly unknown[]).every((header) => typeof header === "string");

interface Place {
  readonly definition: KamFunction;
  readonly argument: number;
  readonly header: string;
  readonly field: Field<unknown>;
}

/** Every column that a function is searched for and that one of its examples holds. */
const places = catalogue.flatMap((definition) =>
  definition.parameters.flatMap(({ columns = [] }, argument) =>
    columns.flatMap(({ header, field }): readonly Place[] =>
      field === undefined ? [] : [{ definition, argument, header, field }],
    ),
  ),
);

interface Outcome {
  readonly answer: Answer | undefined;
  /** What is refused, by the call or in its cells. */
  readonly messages: readonly string[];
}

function outcomeOf({ name, call }: KamFunction, cells: readonly unknown[]): Outcome {
  try {
    const answer = call(cells);
    const faults = [answer].flat(2).filter((cell) => cell instanceof KamError);
    return { answer, messages: faults.map((fault) => toFailure(name, fault).message) };
  } catch (thrown) {
    return { answer: undefined, messages: [toFailure(name, thrown).message] };
  }
}

/** The outcomes with this cell in place of each that stands in the column, example by example. */
function outcomes(
  { definition, argument, header }: Place,
  cell: unknown,
): readonly { readonly row: number; readonly was: Outcome; readonly is: Outcome }[] {
  return definition.examples.flatMap(({ cells }) => {
    const table = cells[argument];
    if (!isTable(table)) return [];
    const column = (table[0] ?? []).indexOf(header);
    if (column < 0) return [];
    const was = outcomeOf(definition, cells);
    return table.slice(1).map((_, index) => {
      const changed = table.map((row, at) => (at === index + 1 ? row.with(column, cell) : row));
      return { row: index + 2, was, is: outcomeOf(definition, cells.with(argument, changed)) };
    });
  });
}

const tally = { held: 0, refused: 0 };

describe("what the schema forbids", () => {
  it.each(places.map((place) => [place.definition.name, place.header, place] as const))(
    "is refused: KAM.%s, %s",
    (_, header, place) => {
      for (const { cell, says } of FORBIDDEN[place.field.kind](place.field)) {
        for (const { row, was, is } of outcomes(place, cell)) {
          tally.held += 1;
          const said = is.messages.filter((message) =>
            [`"${header}"`, `row ${row}`, ...says].every((word) => message.includes(word)),
          );
          if (said.length > 0) tally.refused += 1;
          else {
            expect({ header, row, cell, ...is }).toEqual({ header, row, cell, ...was });
          }
        }
      }
    },
  );

  it("was tried wherever an example holds the column, and refused each time", () => {
    process.stdout.write(`forbidden cells ${tally.held}, refused ${tally.refused}\n`);
    expect(tally.held).toBeGreaterThan(400);
    expect(tally.refused).toBe(tally.held);
  });
});
