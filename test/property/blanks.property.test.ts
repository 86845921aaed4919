import { messageOf } from "../../src/i18n/say";
import type { Answer } from "../../src/functions/define/answer";
import { catalogue, type KamFunction } from "../../src/functions/catalogue";
import { KamError } from "../../src/model/errors";

/**
 * Where a blank cell may answer as 0 does. All are answers that do not depend on the cell, or of which
 * the definition says what a blank cell stands for.
 */
const ALIKE: Readonly<Record<string, string>> = {
  TIER: "another route has let the account in before contribution is asked for",
  STAGE: "orders say nothing of a stage that planning holds back",
  HHI: "an account without revenue adds nothing to the squares of shares",
  EFFECTIVENUMBER: "an account without revenue is no effective account",
  ROSENBLUTH: "an account without revenue stands last with a share of 0",
  TOPSHARE: "the largest accounts are others",
  RELSTRENGTH: "a factor on which one side is unknown is unknown, whatever the other has",
  DEPENDENCE: "a loss is a share of 0, whatever replaces the account",
  CURVATURE: "the curve through the other values is a straight line either way",
  TIERSTABILITY: "an unknown value passes a gate as little as one of 0",
  VALUE3: "another cell of the element is blank, so that the element is left out",
  HEALTH: "there is no growth from 0",
  SLA: "cost is the sum of what is known; a line that is not measured counts nowhere",
  LEAVERRISK: "a thread whose strength is unknown holds nobody",
  CLV: "optional values have a default of 0, or one that is that of the account's answer",
  TIERCOST: "money of which one half is blank is in no sum, and the account counts as unknown",
};

/** An example with one of its numbers made blank, and made 0. */
interface Exchanged {
  readonly place: string;
  readonly blank: string;
  readonly zero: string;
}

function exchangedCells({ call, parameters, examples }: KamFunction): readonly Exchanged[] {
  return examples.flatMap(({ cells: given }) =>
    given.flatMap((argument, index) =>
      numbersIn(argument).map((place) => ({
        place: `${parameters[index]?.name ?? ""}, row ${place.row + 1}, cell ${place.column + 1}`,
        blank: outcomeOf(() => call(exchange(given, index, place, ""))),
        zero: outcomeOf(() => call(exchange(given, index, place, 0))),
      })),
    ),
  );
}

function numbersIn(argument: unknown): readonly { row: number; column: number }[] {
  if (!Array.isArray(argument)) return [];
  return argument.flatMap((line: unknown, row) =>
    Array.isArray(line)
      ? line.flatMap((cell, column) => (typeof cell === "number" ? [{ row, column }] : []))
      : [],
  );
}

function exchange(
  given: readonly unknown[],
  index: number,
  place: { row: number; column: number },
  cell: unknown,
): readonly unknown[] {
  return given.map((argument, at) =>
    at === index
      ? (argument as readonly (readonly unknown[])[]).map((line, row) =>
          line.map((each, column) => (row === place.row && column === place.column ? cell : each)),
        )
      : argument,
  );
}

/** The answer with the messages of its refusals, or the refusal of the whole. */
function outcomeOf(run: () => Answer): string {
  try {
    return JSON.stringify(run(), (_, cell: unknown) =>
      cell instanceof KamError ? `refused ${messageOf(cell)}` : cell,
    );
  } catch (thrown) {
    if (thrown instanceof KamError) return `refused ${messageOf(thrown)}`;
    throw thrown;
  }
}
describe.each(catalogue)("KAM.$name, with a blank cell", (definition) => {
  const alike = exchangedCells(definition).filter(
    ({ blank, zero }) => blank === zero && !blank.startsWith("refused"),
  );

  it("answers otherwise than with 0 in its place, or says why not", () => {
    const reason = ALIKE[definition.name];

    expect(reason === undefined ? alike.map(({ place }) => place) : []).toEqual([]);
    // A reason that is needed no more goes.
    expect(reason === undefined || alike.length > 0).toBe(true);
  });
});
