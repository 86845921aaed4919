import { buildIfStale } from "./bundles.mjs";
import { runPackage } from "./process.mjs";
import { setUp } from "./set-up.mjs";

/** How the name of a test file ends that is slow and rarely fails. */
const SLOW = String.raw`\.slow\.test\.`;

/** What tells jest which test files a suite leaves out: each file is in exactly one suite. */
export const LEFT_OUT = {
  quick: ["--testPathIgnorePatterns", SLOW],
  slow: ["--testPathIgnorePatterns", `^(?!.*${SLOW})`],
};

/**
 * Sets up, builds what is to be tested, and runs a suite, or of it what jest's arguments choose.
 *
 * @param {keyof typeof LEFT_OUT} suite
 * @param {readonly string[]} given - Arguments for jest.
 */
export async function runSuite(suite, given) {
  await setUp();
  await buildIfStale();
  // What is left out comes last: the option takes whatever follows it.
  const all = [...given, ...LEFT_OUT[suite]];
  await runPackage("jest/bin/jest.js", all, "Some tests failed: see above.");
}
