import { catalogue } from "../../../src/functions/catalogue";
import type { AnswerGrid } from "../../../src/functions/define/answer";
import { titlesIn } from "../../../src/functions/define/titles";
import { wholeAnswer, type WholeAnswer } from "../../../src/functions/define/whole-answer";
import { definitionOf } from "../../support/builders";

function whole(name: string, cells: readonly unknown[]): WholeAnswer {
  const definition = definitionOf(name);
  const told = wholeAnswer(definition, cells, definition.call(cells));
  if (told === undefined) throw new Error(`KAM.${name} answers a single cell.`);
  return told;
}

const ACCOUNTS = [
  ["account_id", "trust", "satisfaction"],
  ["A", 5.5, 5.5],
  ["B", "high", 4],
  ["C", 3, 4],
];

describe("an answer as a whole", () => {
  it("has rows, of which some have a fault, and columns that mean something", () => {
    const told = whole("RELQUALITY", [ACCOUNTS]);

    expect(told).toMatchObject({ rowCount: 3, faultCount: 1, hasHeaders: true });
    expect(told.help).toBe(definitionOf("RELQUALITY").returns.help);
    expect(told.columns.slice(0, 2).map(({ header }) => header)).toEqual(["account_id", "quality"]);
    expect(told.columns[0]?.holds).toMatch(/^Id/);
    expect(told.columns).toHaveLength(told.columnCount);
  });

  it("has the same columns where it was asked to leave out their headers", () => {
    const [shown, hidden] = [
      whole("RELQUALITY", [ACCOUNTS]),
      whole("RELQUALITY", [ACCOUNTS, false]),
    ];

    // The rule that cannot be read is that of B, the second account.
    expect(shown.firstFault).toEqual({ row: 2, column: 1 });
    expect(hidden).toEqual({ ...shown, hasHeaders: false, firstFault: { row: 1, column: 1 } });
  });

  it.each(["RELQUALITY", "WHALE"])(
    "of KAM.%s is not asked for again where its headers stand in it",
    (name) => {
      const definition = definitionOf(name);
      const cells = name === "WHALE" ? [[[5], [4]]] : [ACCOUNTS];
      const answer = definition.call(cells);
      const call = jest.fn(definition.call);

      expect(wholeAnswer({ ...definition, call }, cells, answer)?.hasHeaders).toBe(true);
      expect(call).not.toHaveBeenCalled();
    },
  );

  it("is none where it is a single cell", () => {
    expect(wholeAnswer(definitionOf("GINI"), [[[1], [2]]], 0.25)).toBeUndefined();
  });

  it("has no headers where the function gives none", () => {
    expect(whole("ROC", [2])).toMatchObject({ rowCount: 2, columns: [], hasHeaders: false });
  });
});

describe("the headers of an answer", () => {
  const cases = catalogue
    .filter(({ parameters }) => parameters.some(({ name }) => name === "headers"))
    .flatMap(({ name, parameters, answer, columns, call, examples }) =>
      examples.map(({ cells }) => {
        const place = parameters.findIndex((each) => each.name === "headers");
        const asked = (headers: unknown) =>
          call(parameters.map((_, at) => (at === place ? headers : cells[at])));
        return { name, fields: answer ?? columns, asked };
      }),
    );

  it.each(cases)("of KAM.$name are told from its first row of values", ({ fields, asked }) => {
    const [shown, hidden] = [asked(true), asked(false)];

    expect(titlesIn(shown, undefined, fields)).toEqual((shown as AnswerGrid)[0]);
    expect(titlesIn(hidden, undefined, fields)).toBeUndefined();
  });
});

/** Columns whose headers are names of the person's own: of criteria, activities or capabilities. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  ACTIVITYCOST: ["order", "visit"],
};

describe("every column of every answer", () => {
  const examples = catalogue.flatMap((definition) =>
    definition.examples.map(({ cells, answer }) => ({ definition, cells, answer })),
  );

  it.each(examples)(
    "of KAM.$definition.name says what it holds",
    ({ definition, cells, answer }) => {
      const columns = wholeAnswer(definition, cells, answer)?.columns ?? [];
      const silent = columns.filter(({ holds }) => holds === undefined).map(({ header }) => header);

      expect(silent).toEqual(OWN_NAMES[definition.name] ?? []);
    },
  );

  it("is one that an example has, but for names that plain cells lack", () => {
    const unseen = catalogue.flatMap((definition) => {
      const seen = definition.examples.flatMap(
        ({ cells, answer }) => wholeAnswer(definition, cells, answer)?.columns ?? [],
      );
      return Object.keys(definition.columns ?? {})
        .filter((each) => !seen.some(({ header }) => header === each))
        .map((header) => `${definition.name} ${header}`);
    });

    expect(unseen).toEqual(["ABCRATES activity"]);
  });
});
