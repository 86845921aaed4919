import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./process.mjs";

const lines = (max) => ["error", { max, skipBlankLines: true, skipComments: true }];

/** Lines of code that a file of src may have. */
export const FILE_LINES = lines(150);

/** Lines of code that a function of src may have; those named as exceptions are held to the old limit. */
export const FUNCTION_LINES = lines(25);
export const FUNCTION_LINES_OF_EXCEPTIONS = lines(60);

const NAMES_OF_ROWS = "/^(row|line|record|values|cells|facts)$/";
const BY_NUMBER = "MemberExpression[computed=true][property.type='Literal'][property.value>1]";

/** A cell is found by its column: nobody sees what `row[5]` is, and a new column moves it. */
export const ROWS_BY_NUMBER = [
  `${BY_NUMBER}[object.name=${NAMES_OF_ROWS}]`,
  `${BY_NUMBER}[object.property.name=${NAMES_OF_ROWS}]`,
  ...["object.name", "object.property.name"].map(
    (name) =>
      `CallExpression[callee.property.name='at'][callee.${name}=${NAMES_OF_ROWS}][arguments.0.value>1]`,
  ),
].map((selector) => ({
  selector,
  message: "Find the cell by its column: a number says nothing of it, and a new column moves it.",
}));

const CLAIMS_LITTLE = {
  "/^(toBeTruthy|toBeFalsy)$/": "Say which value is expected: everything but nothing is truthy.",
  "/^(toMatchSnapshot|toMatchInlineSnapshot)$/":
    "What was written by the code says nothing of it: expect what a person worked out.",
};

const NOT_RUN = "A test that does not run says nothing: mend it, or take it out.";
const RUN_ALONE = "All other tests of the file would not run.";

/** However a test is marked: `it.skip("…")`, `it.skip.each(rows)("…")`, `it.concurrent.skip("…")`. */
const marked = (marks) =>
  `MemberExpression[property.name=/^(${marks})$/]:matches(${["object", "object.object"]
    .map((object) => `[${object}.name=/^(it|test|describe)$/]`)
    .join(", ")})`;

/** The same by name: `xit("…")`, `xit.each(rows)("…")`. */
const calledBy = (names) =>
  `:matches(CallExpression[callee.name=/^(${names})$/], MemberExpression[object.name=/^(${names})$/][property.name='each'])`;

/** A test that is left out, that leaves out all others, or that claims next to nothing. */
export const HONEST_TESTS = [
  { selector: marked("skip|todo"), message: NOT_RUN },
  { selector: calledBy("xit|xtest|xdescribe"), message: NOT_RUN },
  { selector: marked("only"), message: RUN_ALONE },
  { selector: calledBy("fit|fdescribe"), message: RUN_ALONE },
  ...Object.entries(CLAIMS_LITTLE).map(([name, message]) => ({
    selector: `MemberExpression[property.name=${name}]`,
    message,
  })),
  {
    selector: "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout']",
    message: "Wait for what is expected, not for a time.",
  },
];

/** A fault that is known and waits is told where the situations are, and nowhere else. */
export const NO_KNOWN_FAULTS = [
  {
    selector: "MemberExpression[object.name=/^(it|test)$/][property.name='failing']",
    message: "Mend it, or tell it as a situation: test/host/situations.",
  },
];

/**
 * Files that do not hold to a rule yet. These lists may only get shorter: nothing new is put on them, and
 * a test fails when a file on them holds to its rule, or is gone.
 *
 * @type {Readonly<Record<"longFunctions" | "headersAsText", readonly string[]>>}
 */
export const EXCEPTIONS = JSON.parse(
  readFileSync(join(ROOT, "scripts/house-exceptions.json"), "utf8"),
);
