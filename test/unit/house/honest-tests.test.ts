import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { HONEST_TESTS } from "../../../scripts/house-rules.mjs";

const linter = new Linter();

/** What the rules for tests say of a line. */
function said(line: string): readonly string[] {
  const messages = linter.verify(line, {
    languageOptions: { parser: tseslint.parser },
    rules: { "no-restricted-syntax": ["error", ...HONEST_TESTS] },
  });
  return messages.map(({ message }) => message);
}

const NOT_RUN = ["A test that does not run says nothing: mend it, or take it out."];
const RUN_ALONE = ["All other tests of the file would not run."];

describe("a test that does not run", () => {
  it.each([
    'it.skip("adds", run);',
    "it.skip(`adds ${one}`, run);",
    "it.skip(title, run);",
    'it.skip.each(rows)("adds %s", run);',
    'it.skip.each`one | two`("adds", run);',
    'it.concurrent.skip("adds", run);',
    'test.todo("adds");',
    "test.todo(`adds`);",
    'describe.skip("a sum", run);',
    'xit("adds", run);',
    'xit.each(rows)("adds %s", run);',
    'xtest("adds", run);',
    'xdescribe("a sum", run);',
    "xdescribe.each(rows)(`a sum of %s`, run);",
  ])("is refused: %s", (line) => {
    expect(said(line)).toEqual(NOT_RUN);
  });
});

describe("a test that runs alone", () => {
  it.each([
    'it.only("adds", run);',
    "it.only(`adds`, run);",
    'test.only.each(rows)("adds %s", run);',
    'it.concurrent.only("adds", run);',
    'describe.only("a sum", run);',
    'fit("adds", run);',
    "fit(`adds`, run);",
    'fit.each(rows)("adds %s", run);',
    'fdescribe("a sum", run);',
    'fdescribe.each(rows)("a sum of %s", run);',
  ])("is refused: %s", (line) => {
    expect(said(line)).toEqual(RUN_ALONE);
  });
});

describe("a test that runs", () => {
  it.each([
    'it("adds", run);',
    'it.each(rows)("adds %s", run);',
    'describe.each(rows)("a sum of %s", run);',
    "stream.skip(2);",
    "plan.only(first);",
    "fit.model;",
    'model.fit("NBD");',
  ])("is none of them: %s", (line) => {
    expect(said(line)).toEqual([]);
  });
});

describe("a test that claims next to nothing", () => {
  it.each([
    ["expect(sum).toBeTruthy();", "Say which value is expected: everything but nothing is truthy."],
    [
      "expect(sum).toMatchInlineSnapshot();",
      "What was written by the code says nothing of it: expect what a person worked out.",
    ],
    ["new Promise((done) => setTimeout(done, 10));", "Wait for what is expected, not for a time."],
  ])("is refused: %s", (line, message) => {
    expect(said(line)).toEqual([message]);
  });
});
