import { refusalsOf } from "../../../src/functions/cases";
import { catalogue } from "../../../src/functions/catalogue";
import { expectAnswer } from "../../support/expect-answer";
import { outcomeOf } from "../../support/outcome";

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

  const refusals = catalogue.flatMap((definition) =>
    refusalsOf(definition).map((refusal) => ({
      definition,
      refusal,
      title: `KAM.${definition.name} refuses: ${refusal.message}`,
    })),
  );

  it.each(refusals)("$title", ({ definition: { name, call }, refusal }) => {
    const { cells, shows, message } = refusal;

    expect(outcomeOf(name, () => call(cells))).toEqual({
      code: shows,
      message: `KAM.${name}: ${message}`,
    });
  });
});
