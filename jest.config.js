const transform = {
  "^.+\\.(mjs|[jt]sx?)$": [
    "@swc/jest",
    {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
        target: "es2022",
      },
      module: { type: "commonjs" },
    },
  ],
};

const project = (displayName, folders) => ({
  displayName,
  testEnvironment: "node",
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.{ts,tsx}`),
  // Copies of the project, in which mutants are tried.
  modulePathIgnorePatterns: ["<rootDir>/.cache/"],
  transform,
  // A second reader of workbooks, which comes as a module of today alone.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
});

const requireDist = "<rootDir>/test/support/browser/require-dist.mjs";

const inBrowser = (folder) => ({
  ...project(folder, [folder]),
  globalSetup: requireDist,
  runner: "<rootDir>/test/support/browser/serial-runner.cjs",
  setupFilesAfterEnv: ["<rootDir>/test/support/browser/time-limit.ts"],
});

/** @type {import("jest").Config} */
module.exports = {
  // Nobody works at the machine of a suite: jest would leave one processor idle, of two.
  maxWorkers: "100%",
  projects: [
    {
      ...project("node", ["unit", "property", "published", "golden", "contract"]),
      setupFilesAfterEnv: ["<rootDir>/test/support/setup.ts"],
    },
    { ...project("built", ["built"]), globalSetup: requireDist },
    inBrowser("browser"),
    // The add-in in a stand-in for Excel on the web: docs/architecture.md.
    inBrowser("host"),
  ],
};
