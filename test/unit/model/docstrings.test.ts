import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const MODEL = join(__dirname, "../../../src/model");

/** Every `call(...); // answer` that follows an @example in the model. */
const examples = readdirSync(MODEL, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => {
    const source = readFileSync(join(MODEL, file), "utf8");
    return [...source.matchAll(/@example\n \* (?<call>.+); \/\/ (?<answer>.+)/g)].map((match) => ({
      file,
      call: match.groups?.["call"] ?? "",
      answer: match.groups?.["answer"] ?? "",
    }));
  });

describe("an example in a docstring", () => {
  it("is there to be run", () => {
    expect(examples.length).toBeGreaterThan(5);
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
