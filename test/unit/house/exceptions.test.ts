import { ESLint, type Linter } from "eslint";
import { join } from "node:path";
import tseslint from "typescript-eslint";
import { EXCEPTIONS, FUNCTION_LINES } from "../../../scripts/house-rules.mjs";

const ROOT = join(__dirname, "../../..");

/** Those of the files in which a rule of the house finds something, held to it as all others are. */
async function offenders(files: readonly string[], rules: Linter.RulesRecord): Promise<string[]> {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfigFile: true,
    allowInlineConfig: false,
    errorOnUnmatchedPattern: false,
    overrideConfig: {
      files: ["**/*.{ts,tsx}"],
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { ecmaFeatures: { jsx: true } },
      },
      linterOptions: { reportUnusedDisableDirectives: "off" },
      rules,
    },
  });
  const found = await eslint.lintFiles([...files]);
  return found
    .filter(({ messages }) => messages.length > 0)
    .map(({ filePath }) => filePath.slice(ROOT.length + 1).replaceAll("\\", "/"))
    .sort();
}

describe("a file that is named as an exception", () => {
  it("still has a function that is too long", async () => {
    const { longFunctions } = EXCEPTIONS;

    expect(await offenders(longFunctions, { "max-lines-per-function": FUNCTION_LINES })).toEqual(
      longFunctions,
    );
  }, 60_000);
});
