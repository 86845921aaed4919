import type { Look } from "../../../files/draft/look";
import { TABLES } from "../../../schema/tables";
import type { TableSummary } from "../../../workbook/gateway";

/**
 * The tables of a workbook that a file may update: those that have the columns by which rows are told apart, and most of
 * what the file says of them. Of lines, which have no such columns, they have all that it says.
 */
export function targetsOf({ outcome }: Look, tables: readonly TableSummary[]): readonly string[] {
  if (outcome.kind === "refused") return [];
  const ours = TABLES.find(({ name }) => name === outcome.takenFor);
  const meant = outcome.columns.flatMap(({ column }) => column ?? []);
  if (ours?.key.every((header) => meant.includes(header)) !== true) return [];
  const least = ours.key.length === 0 ? 1 : SHARE;
  return tables
    .filter(({ headers }) => {
      const own = new Set(headers.map((header) => header.trim().toLowerCase()));
      const found = meant.filter((header) => own.has(header)).length;
      return ours.key.every((header) => own.has(header)) && found >= least * meant.length;
    })
    .map(({ name }) => name);
}

const SHARE = 0.5;
