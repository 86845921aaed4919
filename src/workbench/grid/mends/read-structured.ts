import { parseStructRef } from "@borgar/fx";
import type { TablePart, TableReference } from "../../../workbook/reference";

/** A reference to a table as it stands in a formula, before any table was asked. */
export interface StructuredReference extends TableReference {
  /** True for the cells in the row of the formula alone: `Deals[@rev]`. */
  readonly isThisRow: boolean;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const BARE = new RegExp(`^${NAME}$`, "u");
const BRACKETED = new RegExp(String.raw`^(?:${NAME})?\[[\s\S]*\]$`, "u");

/** True for what can only be meant as a reference to a table, however it is written. */
export function hasTableBrackets(token: string): boolean {
  return BRACKETED.test(token);
}

/**
 * Reads `Deals`, `Deals[rev]`, `Deals[[#All],[rev]:[cost]]`, `Deals[@rev]`. Without a name, as in
 * `[@rev]`, the table is "": the one that the formula stands in. `undefined` for anything else.
 */
export function readStructured(token: string): StructuredReference | undefined {
  if (BARE.test(token)) {
    return { kind: "table", table: token, parts: ["data"], columns: [], isThisRow: false };
  }
  const parsed = hasTableBrackets(token) ? parseStructRef(token) : undefined;
  if (parsed === undefined) return undefined;
  const { table = "", columns = [], sections = [] } = parsed;
  const isThisRow = sections.includes("this row");
  const parts = PARTS.filter((part) => sections.includes(part));
  return {
    kind: "table",
    table,
    parts: parts.length === 0 ? ["data"] : parts,
    columns,
    isThisRow,
  };
}

/** From top to bottom, as they stand next to one another. */
const PARTS: readonly TablePart[] = ["all", "headers", "data", "totals"];
