import { catalogue } from "../../../src/functions/catalogue";
import { expectAnswer } from "../../support/expect-answer";

describe("the catalogue", () => {
  it("has no two functions of the same name", () => {
    const names = catalogue.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  const examples = catalogue.flatMap((definition) =>
    definition.examples.map((example) => ({
      definition,
      example,
      title: `KAM.${definition.name}: ${example.meaning}`,
    })),
  );

  it.each(examples)("$title", ({ definition, example }) => {
    expectAnswer(definition.call(example.cells), example.answer);
  });
});
