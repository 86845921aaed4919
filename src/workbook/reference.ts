import { parseArea, parseWholeLines, splitAddress } from "./address";

/** What a reference in a formula names, before any workbook was asked. */
export type Reference =
  | { readonly kind: "cells"; readonly sheet: string; readonly cells: string }
  | { readonly kind: "spill"; readonly sheet: string; readonly cell: string }
  | TableReference
  | { readonly kind: "name"; readonly sheet: string; readonly name: string };

export type TablePart = "all" | "headers" | "data" | "totals";

/** Part of a table: `Accounts[Revenue]`, `Accounts[[#All],[Revenue]:[Wallet]]`. */
export interface TableReference {
  readonly kind: "table";
  readonly table: string;
  /** What was asked for, from top to bottom; they stand next to one another. */
  readonly parts: readonly TablePart[];
  /** None for all columns, one, or the first and the last. */
  readonly columns: readonly string[];
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const STRUCTURED = /^([\p{L}_\\][\p{L}\p{N}_.\\?]*)\[(.*)\]$/su;

/**
 * Reads `A1:B2`, `A:C`, `2:5`, `A1#`, `Name`, `Name[column]`, `Name[#All]`, with or without a sheet.
 * `undefined` for everything that only a calculation can resolve, such as `Name[@column]`.
 */
export function parseReference(text: string): Reference | undefined {
  const structured = STRUCTURED.exec(text.trim());
  if (structured !== null) return parseTable(structured[1] ?? "", (structured[2] ?? "").trim());
  const { sheet, cells } = splitAddress(text.trim());
  if (cells.endsWith("#") && parseArea(cells.slice(0, -1)) !== undefined) {
    return { kind: "spill", sheet, cell: cells.slice(0, -1) };
  }
  if (parseArea(cells) !== undefined || parseWholeLines(cells) !== undefined) {
    return { kind: "cells", sheet, cells };
  }
  return NAME.test(cells) ? { kind: "name", sheet, name: cells } : undefined;
}

const PARTS: Readonly<Record<string, TablePart>> = {
  "#all": "all",
  "#headers": "headers",
  "#data": "data",
  "#totals": "totals",
};
const ORDER: readonly TablePart[] = ["headers", "data", "totals"];

function parseTable(table: string, inside: string): TableReference | undefined {
  const items = inside.startsWith("[") ? splitItems(inside) : [inside];
  if (items === undefined) return undefined;
  const parts = items.filter((item) => item.startsWith("#")).map((item) => item.toLowerCase());
  const columns = items.filter((item) => item !== "" && !item.startsWith("#")).map(withoutEscapes);
  const known = parts.flatMap((part) => PARTS[part] ?? []);
  const isThisRow = items.some((item) => item.startsWith("@"));
  if (isThisRow || known.length < parts.length || columns.length > 2) return undefined;
  return { kind: "table", table, parts: inOrder(known), columns };
}

function inOrder(parts: readonly TablePart[]): readonly TablePart[] {
  if (parts.includes("all")) return ["all"];
  return parts.length === 0 ? ["data"] : ORDER.filter((part) => parts.includes(part));
}

const ITEM = /\s*\[((?:'.|[^[\]'])*)\]\s*[,:]?/gsuy;

/** The texts in `[#All],[Revenue]:[Wallet]`; `undefined` when that is not how it is written. */
function splitItems(inside: string): readonly string[] | undefined {
  const items: string[] = [];
  let read = 0;
  for (const match of inside.matchAll(ITEM)) {
    items.push(match[1] ?? "");
    read += match[0].length;
  }
  return read === inside.length ? items : undefined;
}

/** In a column's name Excel writes `'` before `[`, `]`, `#` and `'`. */
function withoutEscapes(column: string): string {
  return column.replaceAll(/'(.)/gsu, "$1");
}
