import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import { toFailure } from "../../src/functions/failure";
import { KamError } from "../../src/model/errors";
import type { Field } from "../../src/schema/field";
import { forbiddenBy, type Forbidden } from "../support/schema-refusals/forbidden-cells";
import { heldColumn } from "../support/schema-refusals/held-tables";

/** A column that an argument of a function is searched for. */
interface Place {
  readonly definition: KamFunction;
  readonly argument: number;
  readonly header: string;
  readonly field: Field<unknown>;
}

/** Columns of Settings that functions do not read: what each tells a person changes no answer. */
const NOT_READ: Readonly<Record<string, string>> = {
  meaning: "what the setting does",
  set_by: "who set it",
  as_of: "when it was set",
};

/** Functions that are asked with cells alone, without a header above them. */
const WITHOUT_TABLES = [
  ...["HHI", "EFFECTIVENUMBER", "ROSENBLUTH", "TOPSHARE", "GINI", "WHALE", "STOBACHOFF"],
  ...["AHP", "ROC", "SWING", "ENTROPY", "VALUEFN", "CURVATURE"],
  ...["MARGINMULTIPLE", "RETENTION", "MARKOVCLV", "MARKOVSTATES"],
  ...["NEWACCOUNTORDERS", "ORDERPROB", "SURVIVAL"],
];

const places = catalogue.flatMap((definition) =>
  definition.parameters.flatMap(({ columns = [] }, argument) =>
    columns.map(({ header, field }): Place => {
      if (field === undefined) throw new Error(`KAM.${definition.name}: ${header} has no rule`);
      return { definition, argument, header, field };
    }),
  ),
);

const isNotRead = ({ definition, argument, header }: Place): boolean =>
  definition.parameters[argument]?.name === "settings" && header in NOT_READ;

const named = (some: readonly Place[]) =>
  some.map((place) => [place.definition.name, place.header, place] as const);

const readPlaces = places.filter((place) => !isNotRead(place));

/** What is refused, by the call or in cells of its answer. */
function messagesOf({ name, call }: KamFunction, cells: readonly unknown[]): readonly string[] {
  try {
    const faults = [call(cells)].flat(2).filter((cell) => cell instanceof KamError);
    return faults.map((fault) => toFailure(name, fault).message);
  } catch (thrown) {
    return [toFailure(name, thrown).message];
  }
}

interface Attempt {
  readonly row: number;
  readonly cell: unknown;
  /** What the refusal must say: the place, and what was expected and found. */
  readonly says: readonly string[];
  readonly messages: readonly string[];
}

/** One forbidden cell in each row of the table in turn. */
function attempts({ definition, argument, header }: Place, { cell, says }: Forbidden) {
  const { cells, table, column } = heldColumn(definition, argument, header);
  return table.slice(1).map((_, index): Attempt => {
    const changed = table.map((line, at) => (at === index + 1 ? line.with(column, cell) : line));
    const row = index + 2;
    const messages = messagesOf(definition, cells.with(argument, changed));
    return { row, cell, says: [`"${header}"`, `row ${row}`, ...says], messages };
  });
}

const allAttempts = (place: Place): readonly Attempt[] =>
  forbiddenBy(place.field).flatMap((forbidden) => attempts(place, forbidden));

const isRefused = ({ says, messages }: Attempt): boolean =>
  messages.some((message) => says.every((word) => message.includes(word)));

/**
 * What the schema forbids is refused by every function that reads the column, with the column, the row and
 * what was expected. The forbidden cells and the words are made from the schema, not by the readers.
 */
describe("what the schema forbids", () => {
  it.each(named(readPlaces))("is refused: KAM.%s, %s", (_, __, place) => {
    const tried = allAttempts(place);

    expect(tried.length).toBeGreaterThan(0);
    expect(tried.filter((attempt) => !isRefused(attempt))).toEqual([]);
  });

  it.each(named(places.filter(isNotRead)))(
    "is not looked for in what is for people alone: KAM.%s, %s",
    (_, __, place) => {
      const blank = attempts(place, { cell: "", says: [] }).map(({ messages }) => messages);
      const filled = forbiddenBy(place.field).map((forbidden) =>
        attempts(place, forbidden).map(({ messages }) => messages),
      );

      expect(filled).toEqual(filled.map(() => blank));
    },
  );

  it("is tried with each column of every function that reads a table", () => {
    const tried = new Set(readPlaces.map(({ definition }) => definition.name));
    const others = catalogue.map(({ name }) => name).filter((name) => !tried.has(name));

    expect(others).toEqual(WITHOUT_TABLES);
    expect(readPlaces.length).toBeGreaterThan(500);
  });
});
