/** The chapters of the field: one folder of this name in each room that has chapters. */
const CHAPTERS = require("./src/schema/chapters.json").map(({ name }) => name);

/** Which room may know which. A room may import itself and the rooms listed for it. */
const MAY_IMPORT = {
  model: [],
  schema: ["model"],
  i18n: ["schema", "model"],
  reading: ["i18n", "schema", "model"],
  functions: ["i18n", "reading", "schema", "model"],
  workbook: ["model"],
  files: ["i18n", "reading", "schema", "model", "workbook"],
  sample: ["model", "schema", "reading", "functions", "workbook"],
  pane: [
    "i18n",
    "model",
    "schema",
    "reading",
    "functions",
    "workbook",
    "files",
    "sample",
    "commands",
  ],
  commands: ["model", "functions", "workbook", "sample"],
  workbench: [
    "i18n",
    "model",
    "schema",
    "reading",
    "functions",
    "workbook",
    "files",
    "sample",
    "pane",
  ],
  build: ["functions", "files", "i18n"],
  command: ["i18n", "schema", "model", "files", "workbook"],
};

const IN_A_ROOM = `^src/(${Object.keys(MAY_IMPORT).join("|")})/`;

const PANE_PACKAGES = [
  "react",
  "react-dom",
  "@fluentui/[^/]+",
  "@visx/[^/]+",
  "@borgar/fx",
  "comlink",
];

/** Which room may use which packages, Node itself included. A room not named here uses none. */
const MAY_USE = {
  model: ["@stdlib/[^/]+"],
  files: ["papaparse", "read-excel-file", "fflate", "saxes", "@borgar/fx"],
  pane: PANE_PACKAGES,
  workbench: [...PANE_PACKAGES, "@univerjs/[^/]+", "react-resizable-panels", "idb"],
};

/** Rooms that run where the build runs: in Node, with any package. */
const RUNS_IN_NODE = ["build"];

const PACKAGES = [
  "npm",
  "npm-dev",
  "npm-optional",
  "npm-peer",
  "npm-no-pkg",
  "npm-unknown",
  "core",
];

const ENTRIES =
  "^src/(functions/functions\\.ts|command/kam\\.ts|(pane|workbench)/index\\.tsx|pane/features/import/reading-worker\\.ts|workbench/xlsx/xlsx-worker\\.ts|commands/commands\\.ts|build/(write-[^/]+|webpack-config)\\.ts)$";

/** Built and tested, and asked by no entry yet. This list may only get shorter. */
const WAITING =
  "^src/(workbook/memory/memory-workbook|schema/versions|pane/version-texts|model/money/currency)\\.ts$";

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([room, rooms]) => ({
      name: `${room}-stays-in-bounds`,
      comment: `src/${room} may import only: ${[room, ...rooms].join(", ")}`,
      severity: "error",
      from: { path: `^src/${room}/` },
      to: { path: "^src/", pathNot: `^src/(${[room, ...rooms].join("|")})/` },
    })),
    ...Object.keys(MAY_IMPORT)
      .filter((room) => !RUNS_IN_NODE.includes(room))
      .map((room) => packagesOf(room, MAY_USE[room] ?? [])),
    {
      name: "words-know-types-alone",
      comment: "What is said of a code rests on what it carries, never on how that came about.",
      severity: "error",
      from: { path: "^src/i18n/" },
      to: { path: "^src/(schema|model)/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "chapters-say-nothing-themselves",
      comment: "A chapter of functions hands over codes; define puts them into words.",
      severity: "error",
      from: { path: "^src/functions/", pathNot: "^src/functions/(define/|failure\\.ts$)" },
      to: { path: "^src/i18n/" },
    },
    {
      name: "only-the-pane-s-entry-knows-the-ribbon",
      comment: "Buttons of the ribbon steer the pane; the pane itself works without them.",
      severity: "error",
      from: { path: "^src/pane/", pathNot: "^src/pane/index\\.tsx$" },
      to: { path: "^src/commands/" },
    },
    {
      name: "every-room-is-named",
      comment:
        "A new folder of src is a decision: add it to MAY_IMPORT and to docs/architecture.md.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: IN_A_ROOM },
    },
    {
      name: "every-room-is-named-that-asks",
      comment: "The same of a folder that only imports, and that nothing imports.",
      severity: "error",
      from: { path: "^src/", pathNot: IN_A_ROOM },
      to: {},
    },
    {
      name: "nothing-outside-src",
      comment: "What ships stands in src: never tests, scripts or what was built.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/build/" },
      to: { path: "^(test|scripts|dist)/" },
    },
    {
      name: "build-shares-rules-with-scripts",
      comment:
        "The build does not ship: it may ask the scripts, which run before there is any package.",
      severity: "error",
      from: { path: "^src/build/" },
      to: { path: "^(test|dist)/" },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that leads nowhere hides from every other rule.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "only-entries-pick-a-workbook",
      comment: "Everything else takes a WorkbookGateway as an argument.",
      severity: "error",
      from: {
        path: "^src/",
        pathNot: "^src/(pane/index\\.tsx$|commands/commands\\.ts$|workbook/excel/)",
      },
      to: { path: "^src/workbook/excel/" },
    },
    {
      name: "only-updates-know-a-workbook",
      comment:
        "Files are read without a workbook; an update compares one with a table, and says changes as data.",
      severity: "error",
      from: { path: "^src/files/", pathNot: "^src/files/(update|xlsx)/" },
      to: { path: "^src/workbook/" },
    },
    {
      name: "workbooks-in-files-know-addresses",
      comment:
        "How cells are called is the same in a file as in a program, and so is how contents are described; no more is shared.",
      severity: "error",
      from: { path: "^src/files/xlsx/" },
      to: { path: "^src/workbook/", pathNot: "^src/workbook/(address|contents)\\.ts$" },
    },
    {
      name: "updates-know-what-a-workbook-holds",
      comment:
        "They know the shapes of cells, tables, days and changes, and nothing that reads or writes.",
      severity: "error",
      from: { path: "^src/files/update/" },
      to: {
        path: "^src/workbook/",
        pathNot: "^src/workbook/(cells|day-count|gateway|transaction/table-changes)\\.ts$",
      },
    },
    {
      name: "features-stay-apart",
      comment: "Features of the pane meet in App.tsx, not in one another.",
      severity: "error",
      from: { path: "^src/pane/features/([^/]+)/" },
      to: { path: "^src/pane/features/", pathNot: "^src/pane/features/$1/" },
    },
    ...CHAPTERS.map((chapter) => ({
      name: `${chapter}-knows-no-other-chapter`,
      comment:
        "A chapter of functions imports define, reading, schema and model. What two chapters share is mathematics, and lives in the model.",
      severity: "error",
      from: { path: `^src/functions/${chapter}/` },
      to: { path: "^src/functions/", pathNot: `^src/functions/(${chapter}|define)/` },
    })),
    {
      name: "define-knows-no-chapter",
      comment: "What every definition is made of knows none of them.",
      severity: "error",
      from: { path: "^src/functions/define/" },
      to: { path: "^src/functions/", pathNot: "^src/functions/define/" },
    },
    {
      name: "cases-stay-out-of-workbooks",
      comment: "Lists of mistakes are shown and tested; no workbook waits for them.",
      severity: "error",
      from: {
        path: "^src/functions/",
        pathNot: "^src/functions/(cases\\.ts|reference/)|\\.cases\\.ts$",
      },
      to: { path: "\\.cases\\.ts$|^src/functions/cases\\.ts$" },
    },
    {
      name: "what-only-people-need-stays-out-of-workbooks",
      comment:
        "Every workbook loads the functions; names of other systems, words to offer and blank tables are for those who set one up.",
      severity: "error",
      from: { path: "^src/functions/functions\\.ts$" },
      to: {
        path: "\\.(synonyms|suggestions)\\.ts$|^src/schema/(suggestions|template)\\.ts$",
        reachable: true,
      },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "nothing-is-dead",
      comment: "A file that no entry leads to is dead, whatever it imports itself.",
      severity: "error",
      from: { path: [ENTRIES, WAITING] },
      to: { path: "^src/", pathNot: [ENTRIES, WAITING, "\\.d\\.ts$"], reachable: false },
    },
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};

/** Types vanish when the code is built, so any room may use a package's types. */
function packagesOf(room, packages) {
  return {
    name: `${room}-uses-its-packages`,
    comment: `src/${room} may use only these packages: ${packages.join(", ") || "none"}`,
    severity: "error",
    from: { path: `^src/${room}/` },
    to: {
      dependencyTypes: PACKAGES,
      dependencyTypesNot: ["type-only"],
      ...(packages.length > 0 ? { pathNot: `^node_modules/(${packages.join("|")})/` } : {}),
    },
  };
}
