import { CsvError } from "../csv/csv-error";
import type { FileRows } from "../rows/read-rows";
import type { WorkbookSheet } from "../workbooks/read-workbook";
import type { Proposal, ProposedTable, TableKind } from "./proposal";
import { proposeOf } from "./propose-tables";

/**
 * Proposes what the sheets of a workbook become: a table each, where they hold one. With several sheets, what is asked
 * and said of one of them names it.
 *
 * @throws {CsvError} when none holds a table: why, as the only sheet tells it, or `empty` with the reason of each.
 */
export function proposeSheets(sheets: readonly WorkbookSheet[], name: string): Proposal {
  const filled = sheets.flatMap(({ rows, ...sheet }) => (rows ? [{ ...sheet, rows }] : []));
  const outcomes = filled.map((sheet) => outcomeOf(sheet, name));
  const proposed = outcomes.filter((outcome) => "proposal" in outcome);
  const refused = outcomes.filter((outcome) => "refusal" in outcome);
  if (proposed.length === 0) throw withoutTable(refused);
  const areSeveral = filled.length > 1;
  const told = proposed.map(({ sheet, proposal }) =>
    areSeveral ? namingSheet(proposal, sheet) : proposal,
  );
  const tables = told.flatMap((proposal) => proposal.tables);
  return {
    file: name,
    kind: kindOf(tables),
    tables,
    doubts: told.flatMap(({ doubts }) => doubts),
    remarks: [
      ...tellBlank(sheets),
      ...proposed.flatMap(tellHidden),
      ...refused.map(tellRefused),
      ...told.flatMap(({ remarks }) => remarks),
    ],
  };
}

interface ProposedSheet {
  readonly sheet: string;
  readonly isHidden: boolean;
  readonly proposal: Proposal;
}

interface RefusedSheet {
  readonly sheet: string;
  readonly refusal: CsvError;
}

function outcomeOf(
  { name: sheet, isHidden, rows }: WorkbookSheet & { readonly rows: FileRows },
  file: string,
): ProposedSheet | RefusedSheet {
  try {
    const proposal = proposeOf(rows, file);
    const tables = proposal.tables.map((table) => ({ ...table, name: sheet }));
    return { sheet, isHidden, proposal: { ...proposal, tables } };
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    return { sheet, refusal: thrown };
  }
}

/** What the file is for: the first table that we work with, else the first of all. */
function kindOf(tables: readonly ProposedTable[]): TableKind {
  const kinds = tables.map(({ kind }) => kind);
  return kinds.find((kind) => kind === "accounts" || kind === "ledger") ?? kinds[0] ?? "other";
}

function namingSheet(proposal: Proposal, sheet: string): Proposal {
  const named = (text: string): string => `sheet "${sheet}": ${text}`;
  return {
    ...proposal,
    doubts: proposal.doubts.map((doubt) => ({ ...doubt, text: named(doubt.text) })),
    remarks: proposal.remarks.map(named),
  };
}

function tellBlank(sheets: readonly WorkbookSheet[]): readonly string[] {
  const blank = sheets.filter(({ rows }) => rows === undefined).map(({ name }) => `"${name}"`);
  if (blank.length === 0) return [];
  if (blank.length === 1) return [`the sheet ${blank.join("")} holds no cells and is left out`];
  const names = blank.join(", ").replace(/, ("[^"]*")$/, " and $1");
  return [`the sheets ${names} hold no cells and are left out`];
}

function tellHidden({ sheet, isHidden }: ProposedSheet): readonly string[] {
  return isHidden
    ? [`the sheet "${sheet}" is hidden in the workbook; it is read like the others`]
    : [];
}

function tellRefused({ sheet, refusal }: RefusedSheet): string {
  return `the sheet "${sheet}" is left out: ${refusal.message}`;
}

/** Sheets whose reasons are told one by one. */
const TOLD = 3;

function withoutTable(refused: readonly RefusedSheet[]): CsvError {
  const [first, second] = refused;
  const expected = "expected a sheet with a table, found";
  if (first === undefined) return new CsvError("empty", `${expected} nothing in any sheet`);
  if (second === undefined) return first.refusal;
  const reasons = refused
    .slice(0, TOLD)
    .map(({ sheet, refusal }) => `sheet "${sheet}": ${refusal.message}`);
  const more = refused.length > TOLD ? [`and ${refused.length - TOLD} more sheets`] : [];
  return new CsvError("empty", `${expected} none: ${[...reasons, ...more].join("; ")}`);
}
