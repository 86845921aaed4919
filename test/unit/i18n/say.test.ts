import { EN } from "../../../src/i18n/en";
import { messageOf, sentenceOf } from "../../../src/i18n/say";
import { fault, invalidInput, KamError, notAvailable, type Where } from "../../../src/model/errors";
import type { Fault } from "../../../src/model/faults";
import type { Remark } from "../../../src/model/remarks";
import { GAPS, MISFITS } from "./said/all-cases";
import { REMARKS } from "./said/remarks";

interface Said<S> {
  readonly said: S;
  readonly text: string;
}

function listed<S extends Fault | Remark>(
  cases: Readonly<Record<string, readonly (readonly [unknown, string])[]>>,
): readonly Said<S>[] {
  return Object.entries(cases).flatMap(([code, each]) =>
    each.map(([facts, text]) => ({ said: { code, facts } as unknown as S, text })),
  );
}

const misfits = listed<Fault>(MISFITS);
const gaps = listed<Fault>(GAPS);
const remarks = listed<Remark>(REMARKS);

describe("a code", () => {
  it.each([...misfits, ...gaps, ...remarks])("is said in a sentence: $text", ({ said, text }) => {
    expect(sentenceOf(said)).toBe(text);
  });

  it("is said once and apart from every other, where it carries nothing", () => {
    const fixed = Object.values(EN.sentences).filter((each) => typeof each === "string");

    expect(fixed.length).toBeGreaterThan(50);
    expect(new Set(fixed).size).toBe(fixed.length);
  });

  it.each(misfits)("is one of a value that is wrong: $said.code", ({ said }) => {
    expect(new KamError(said).code).toBe("invalid-input");
  });

  it.each(gaps)("is one of a question without an answer: $said.code", ({ said }) => {
    expect(new KamError(said).code).toBe("not-available");
  });
});

describe("the message of a refusal", () => {
  it.each<[Where, string]>([
    [{}, "all keys are 0, so there is nothing to divide by"],
    [{ argument: "keys" }, "keys: all keys are 0, so there is nothing to divide by"],
    [{ column: "key" }, 'column "key": all keys are 0, so there is nothing to divide by'],
    [
      { argument: "keys", column: "key", row: 7 },
      'keys, column "key", row 7: all keys are 0, so there is nothing to divide by',
    ],
    [{ argument: "keys", row: 1 }, "keys, row 1: all keys are 0, so there is nothing to divide by"],
  ])("leads with as much of the place as is known: %j", (where, message) => {
    expect(messageOf(fault("no-key", {}, where))).toBe(message);
  });

  it("is that of the cell layer, where it refuses in its own words", () => {
    expect(messageOf(invalidInput({ argument: "today" }, "a date", undefined))).toBe(
      "today: expected a date, found an empty cell",
    );
    expect(messageOf(notAvailable("this cell is a header"))).toBe("this cell is a header");
  });
});
