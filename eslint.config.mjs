import prettier from "eslint-config-prettier";
import jsdoc from "eslint-plugin-jsdoc";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import {
  EXCEPTIONS,
  FILE_LINES,
  FUNCTION_LINES,
  FUNCTION_LINES_OF_EXCEPTIONS,
  HONEST_TESTS,
  NO_KNOWN_FAULTS,
  ROWS_BY_NUMBER,
} from "./scripts/house-rules.mjs";

/** Names that only Office's runtime defines. */
const OFFICE_GLOBALS = ["Office", "Excel", "CustomFunctions", "OfficeRuntime"].map((name) => ({
  name,
  message: "Only the adapters touch Office; everything else is handed a WorkbookGateway.",
}));

/** Names that would make an answer depend on more than its arguments. */
const SURROUNDINGS = [
  { name: "Date", message: "The model has no clock: take a day as an argument." },
  { name: "globalThis", message: "The model knows no surroundings." },
  { name: "performance", message: "The model has no clock." },
  { name: "crypto", message: "The model knows no chance: take a seed as an argument." },
  { name: "window", message: "The model knows no page." },
  { name: "document", message: "The model knows no page." },
];

const RESTRICTED_SYNTAX = [
  {
    selector: "ExportDefaultDeclaration",
    message: "Export by name: it is then called the same everywhere.",
  },
  {
    selector: "MemberExpression[property.name=/^(innerHTML|outerHTML)$/]",
    message: "Text of a cell must never become markup.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "coverage/", "node_modules/", ".cache/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-console": "error",
      "no-eval": "error",
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX],
      complexity: ["error", 10],
      "max-depth": ["error", 3],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "max-lines": FILE_LINES, "max-lines-per-function": FUNCTION_LINES },
  },
  {
    files: EXCEPTIONS.longFunctions,
    rules: { "max-lines-per-function": FUNCTION_LINES_OF_EXCEPTIONS },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/functions/define/**"],
    rules: { "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...ROWS_BY_NUMBER] },
  },
  // Office rules on TypeScript and TSX alike. Only the rules are taken: the plugin's own
  // configs skip .tsx and bring a second, older @typescript-eslint.
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, "error"]),
    ),
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: [
      "src/workbook/excel/**",
      "src/pane/index.tsx",
      "src/commands/**",
      "src/functions/functions.ts",
    ],
    rules: { "no-restricted-globals": ["error", ...OFFICE_GLOBALS] },
  },
  // The model is arithmetic: no clock, no chance, no surroundings. This replaces the list above,
  // so it repeats it.
  {
    files: ["src/model/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...OFFICE_GLOBALS, ...SURROUNDINGS],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Take a random source as an argument." },
      ],
    },
  },
  // Every public function of the model carries the docstring template; errors.ts only declares words.
  {
    files: ["src/model/**/*.ts"],
    ignores: ["src/model/errors.ts"],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: "typescript" } },
    rules: {
      "jsdoc/require-jsdoc": ["error", { publicOnly: true }],
      "jsdoc/require-param": "error",
      "jsdoc/require-param-description": "error",
      "jsdoc/require-returns": "error",
      "jsdoc/require-returns-description": "error",
      "jsdoc/require-throws": "error",
      "jsdoc/require-example": "error",
      "jsdoc/check-param-names": "error",
    },
  },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  {
    files: ["src/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-empty-function": "off",
    },
  },
  {
    files: ["test/**/*.test.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...HONEST_TESTS, ...NO_KNOWN_FAULTS],
    },
  },
  // What the product is known not to bear yet: such a test runs, and fails as soon as it is mended.
  {
    files: ["test/host/situations/**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...RESTRICTED_SYNTAX, ...HONEST_TESTS] },
  },
  // Programs of the project speak to a person in a terminal.
  {
    files: ["src/build/write-*.ts", "test/bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  // Plain JavaScript: settings of tools, and scripts that run before there is any package.
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      "no-console": "off",
      "no-restricted-syntax": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-require-imports": "off",
    },
  },
  prettier,
);
