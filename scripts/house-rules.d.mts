import type { Linter } from "eslint";

export const FILE_LINES: Linter.RuleEntry;
export const FUNCTION_LINES: Linter.RuleEntry;
export const FUNCTION_LINES_OF_EXCEPTIONS: Linter.RuleEntry;

interface Restricted {
  readonly selector: string;
  readonly message: string;
}
export const ROWS_BY_NUMBER: readonly Restricted[];
export const HONEST_TESTS: readonly Restricted[];
export const EXCEPTIONS: Readonly<Record<"longFunctions" | "headersAsText", readonly string[]>>;
