import { createRequire } from "node:module";

const { projects } = createRequire(import.meta.url)("./jest.config.js");
const node = projects.find(({ displayName }) => displayName === "node");

/** What holds for each room; `npm run mutants` adds which files and which tests. */
export default {
  testRunner: "jest",
  coverageAnalysis: "perTest",
  // What runs only while files are loaded, such as a list of columns, would need every test each time.
  ignoreStatic: true,
  concurrency: 1,
  // A busy machine is slow: what takes longer than this has no end.
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  incremental: true,
  reporters: ["progress-append-only", "clear-text", "json", "html"],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  // A copy of what the tests need, and no more.
  ignorePatterns: ["/dist", "/screenshots", "/coverage", "/.cache"],
  jest: {
    projectType: "custom",
    // The project of the tests in Node takes the place of all projects of the settings.
    config: {
      ...node,
      projects: [],
      testEnvironment: "@stryker-mutator/jest-runner/jest-env/node",
    },
  },
};
