import { defineFunction } from "../../../src/functions/define/define";
import type { Answer } from "../../../src/functions/define/answer";
import { explained } from "../../../src/functions/define/explanation";
import { number } from "../../../src/functions/define/number-parameters";
import { notAvailable } from "../../../src/model/errors";
import { cellMessage } from "../../support/builders";
import { saidBy } from "../../support/fault-of";

/** A function of one number that answers whatever it is told to. */
const answering = (answer: Answer) =>
  defineFunction({
    summary: "Answers what it is told to.",
    parameters: { amount: number({ help: "Any number.", unit: "none" }) },
    returns: { unit: "none", shape: Array.isArray(answer) ? "range" : "cell", help: "It." },
    examples: [{ cells: [1], answer: 1, meaning: "None." }],
    source: "None.",
    compute: () => answer,
    explain: () =>
      explained({
        question: "Of what?",
        answer: notAvailable("there is none"),
        rule: ["None."],
        source: "None.",
      }),
  });

describe("what leaves a function", () => {
  it.each([Infinity, -Infinity, NaN])(
    "is never %d, but a refusal that names the argument",
    (value) => {
      expect(saidBy(() => answering(value).call([1]))).toMatch(/^amount: /);

      const [row = []] = answering([[2, value]]).call([1]) as readonly (readonly never[])[];
      expect(row[0]).toBe(2);
      expect(cellMessage(row[1])).toMatch(/^amount: /);
    },
  );

  it("is as it was where all is sound", () => {
    expect(answering([[2, "word", true]]).call([1])).toEqual([[2, "word", true]]);
  });

  it("names the argument in an explained refusal, as the cell does", () => {
    const { answer } = answering(1).explain([1], { row: 0, column: 0 });

    expect(cellMessage(answer)).toMatch(/^amount: /);
  });
});
