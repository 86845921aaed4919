import type { Answer, AnswerGrid } from "../../../src/functions/define/answer";
import { catalogue } from "../../../src/functions/catalogue";
import { KamError } from "../../../src/model/errors";

const examples = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({
    definition,
    example,
    title: `KAM.${definition.name}: ${example.meaning}`,
  })),
);

const toRows = (answer: Answer): AnswerGrid =>
  Array.isArray(answer) ? (answer as AnswerGrid) : [[answer as string]];

describe("the explanation of an example", () => {
  it.each(examples)("$title lists steps, or parts that add up", ({ definition, example }) => {
    const explained = toRows(definition.call(example.cells)).flatMap((_, row) => {
      try {
        return [definition.explain(example.cells, { row, column: 0 })];
      } catch (thrown) {
        // A header row, or a row with a fault, has nothing behind it.
        if (thrown instanceof KamError) return [];
        throw thrown;
      }
    });

    expect(explained).not.toEqual([]);
    for (const { question, answer, rule, parts, partsOf, source } of explained) {
      expect(question).not.toBe("");
      expect(source).not.toBe("");
      expect(rule.join("")).not.toMatch(/NaN|undefined|Infinity|\[object/);
      expect(rule.filter((step) => step !== "").length).toBeGreaterThan(0);
      if (parts.length > 0) {
        const sum = parts.reduce((all, { amount }) => all + amount, 0);
        expect(sum).toBeCloseTo(Number((partsOf ?? { answer }).answer), 6);
      }
    }
  });
});
