import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MODEL = join(__dirname, "../../../src/model");

const FORM = /^\n \* (?<call>.+); \/\/ (?<answer>.+)(?=\n \* @|\n \*\/)/;

/** What follows each @example in the model, as it stands. */
const written = readdirSync(MODEL, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const [, ...texts] = readFileSync(join(MODEL, file), "utf8").split("@example");
    return texts.map((text) => ({ file, text, match: FORM.exec(text) }));
  });

const examples = written.flatMap(({ file, match }) =>
  match === null
    ? []
    : [{ file, call: match.groups?.["call"] ?? "", answer: match.groups?.["answer"] ?? "" }],
);

describe("an example in a docstring", () => {
  it("is `call(...); // answer`, so that it can be run", () => {
    const others = written.filter(({ match }) => match === null);

    expect(examples.length).toBeGreaterThan(250);
    expect(others.map(({ file, text }) => `${file}: ${text.slice(0, 80)}`)).toEqual([]);
  });

  it.each(examples)("$file: $call is $answer", async ({ file, call, answer }) => {
    const exported = (await import(join(MODEL, file))) as Record<string, unknown>;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- runs our own documentation
    const run = new Function(...Object.keys(exported), `return [${call}, ${answer}];`) as (
      ...values: unknown[]
    ) => readonly [unknown, unknown];

    const [computed, documented] = run(...Object.values(exported));

    if (typeof documented === "number") expect(computed).toBeCloseTo(documented, 10);
    else expect(computed).toEqual(documented);
  });
});
