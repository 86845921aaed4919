import { looksLikeCell } from "./address";

/** Names for new sheets and tables: made to Excel's rules, and numbered when they are taken. */

const LONGEST_SHEET_NAME = 31;
const LONGEST_TABLE_NAME = 255;

/**
 * A sheet name that Excel accepts and that no sheet has yet; case makes no difference.
 *
 * `Plan: 2026/27` becomes `Plan 2026 27`; the second `Plan` becomes `Plan 2`.
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const clean = wanted
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[' ]+|[' ]+$/g, "");
  // Excel keeps "History" for its list of changes.
  const allowed = clean.toLowerCase() === "history" ? `${clean} sheet` : clean;
  return numbered(allowed === "" ? "Sheet" : allowed, taken, {
    longest: LONGEST_SHEET_NAME,
    separator: " ",
  });
}

/** What a program puts between the parts of a table's name, and before one that begins badly. */
export interface TableNaming {
  readonly joint: string;
  readonly start: string;
}

const IN_EXCEL: TableNaming = { joint: "_", start: "_" };

/**
 * A table name that Excel accepts and that no table and no defined name has yet.
 *
 * `Key accounts` becomes `Key_accounts`, `2026` becomes `_2026`; the second `Plan` becomes `Plan_2`.
 */
export function freeTableName(
  wanted: string,
  taken: readonly string[],
  { joint, start }: TableNaming = IN_EXCEL,
): string {
  const clean = wanted.trim().replaceAll(/[^\p{L}\p{N}_.]+/gu, joint);
  const begun = /^[\p{L}_]/u.test(clean) ? clean : `${start}${clean}`;
  const allowed = looksLikeCell(begun) ? `${start}${begun}` : begun;
  return numbered(allowed === start ? "Table" : allowed, taken, {
    longest: LONGEST_TABLE_NAME,
    separator: joint,
  });
}

function numbered(
  name: string,
  taken: readonly string[],
  { longest, separator }: { readonly longest: number; readonly separator: string },
): string {
  const used = new Set(taken.map((other) => other.toLowerCase()));
  const candidate = (number: number): string => {
    const ending = number === 1 ? "" : `${separator}${number}`;
    return name.slice(0, longest - ending.length).replace(/[' ]+$/, "") + ending;
  };
  let number = 1;
  while (used.has(candidate(number).toLowerCase())) number += 1;
  return candidate(number);
}
