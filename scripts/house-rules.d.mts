import type { Linter } from "eslint";

export const FILE_LINES: Linter.RuleEntry;
export const FUNCTION_LINES: Linter.RuleEntry;
export const FUNCTION_LINES_OF_EXCEPTIONS: Linter.RuleEntry;
export const ROWS_BY_NUMBER: readonly { readonly selector: string; readonly message: string }[];
export const EXCEPTIONS: Readonly<Record<"longFunctions" | "headersAsText", readonly string[]>>;
