import { messageOf } from "../../src/i18n/say";
import fc from "fast-check";
import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import type { AnswerGrid } from "../../src/functions/define/answer";
import { KamError } from "../../src/model/errors";

/** Functions that answer for a table with headers and for the plain values of one account. */
const bothForms = catalogue.filter(
  ({ parameters: [subject] }) => subject?.plain !== undefined && subject.plain.length > 0,
);
/** Those whose plain values are the columns of the table, in their order. */
const alike = bothForms.filter(({ parameters: [subject] }) => {
  const [, ...columns] = (subject?.columns ?? []).map(({ header }) => header);
  return JSON.stringify(columns) === JSON.stringify(subject?.plain?.map(({ header }) => header));
});

const value = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0, 1, 2, 3, 4, 0.5, 0.25, 0.8, 12, 40, 45_000) },
  { weight: 1, arbitrary: fc.constantFrom("", "n/a", -1, 1e300, 1e-300) },
);

/** The answer, or the message of the refusal without its place; needed arguments as in the example. */
function answerOf(
  { call, parameters, examples: [example] }: KamFunction,
  [subject]: readonly unknown[],
): unknown {
  const needed = parameters.filter(({ optional }) => !optional).length;
  try {
    return call([subject, ...example.cells.slice(1, needed)]);
  } catch (thrown) {
    if (thrown instanceof KamError) return placeless(thrown);
    throw thrown;
  }
}

function placeless(error: KamError): string {
  return messageOf(error).replace(/^.*?: /, "");
}

const comparable = (cell: unknown): unknown => (cell instanceof KamError ? placeless(cell) : cell);

describe.each(alike.map((definition) => [definition.name, definition] as const))(
  "KAM.%s, whatever the values",
  (_, definition) => {
    const [, ...headers] = (definition.parameters[0]?.columns ?? []).map(({ header }) => header);
    const row = fc.array(value, { minLength: headers.length, maxLength: headers.length });

    it("answers for a table of one account what it answers for the plain values", () => {
      fc.assert(
        fc.property(row, (values) => {
          // Texts alone would be read as a header row.
          fc.pre(values.some((cell) => typeof cell === "number"));
          const plain = answerOf(definition, [[values]]);
          const table = answerOf(definition, [
            [
              ["account_id", ...headers],
              ["A", ...values],
            ],
          ]);

          if (typeof table === "string") throw new Error(table);
          const [, answered = []] = table as AnswerGrid;
          const [, ...cells] = answered;

          if (typeof plain === "string")
            for (const cell of cells) expect(comparable(cell)).toBe(plain);
          else expect(cells.map(comparable)).toEqual((plain as AnswerGrid)[0]?.map(comparable));
        }),
      );
    });
  },
);

describe.each(bothForms.map((definition) => [definition.name, definition] as const))(
  "KAM.%s, in any order of the rows",
  (_, definition) => {
    const [, ...headers] = (definition.parameters[0]?.columns ?? []).map(({ header }) => header);
    const rows = fc.array(
      fc.array(value, { minLength: headers.length, maxLength: headers.length }),
      { minLength: 1, maxLength: 8 },
    );

    it("gives each account the same answer", () => {
      fc.assert(
        fc.property(rows, (values) => {
          const lines = values.map((cells, index) => [`A${index}`, ...cells]);
          const answers = (table: readonly unknown[]): unknown => {
            const answer = answerOf(definition, [[["account_id", ...headers], ...table]]);
            if (typeof answer === "string") return answer;
            const [, ...told] = answer as AnswerGrid;
            const byId = new Map(told.map(([id, ...cells]) => [id, cells.map(comparable)]));
            return [...byId].sort(([one], [other]) => String(one).localeCompare(String(other)));
          };

          expect(answers([...lines].reverse())).toEqual(answers(lines));
        }),
        { numRuns: 60 },
      );
    });
  },
);
