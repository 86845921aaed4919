import { accountColumns } from "../../../schema/tables/accounts";
import { classification } from "../../../functions/classification/classification";
import { HEALTH } from "../../../functions/relationship/health";
import { factsOf } from "../../../model/classification/criterion";
import type { ColumnHelp } from "../../../functions/define/definition";
import { proposeMapping } from "../../../files/proposal/kind/propose-mapping";
import { requireSettings, settingsParameter } from "../../../functions/define/parameters";
import { type Settings } from "../../../reading/settings";
import type { Cells } from "../../../workbook/gateway";
import { hasHeader } from "../../likely-tables";

/** Which header of the person's table stands for a column that the functions look for. */
export type ColumnMapping = Readonly<Record<string, string>>;

const settingsReader = settingsParameter({ help: "" });

/** The settings in force, read as the functions read them. Throws only KamError. */
export function settingsInForce(settings: Cells | undefined): Settings {
  return requireSettings(settingsReader.read(settings ?? null, "settings"));
}

const SHOWN_COLUMNS = [
  accountColumns.name,
  accountColumns.revenue_12m,
  accountColumns.contribution_12m,
  accountColumns.kam_owner,
  accountColumns.lifecycle,
  accountColumns.last_order,
];

/** Every column that score, tier, stage, health and the pane itself look for, each once; required ones first. */
export function wantedColumns(settings: Settings): readonly ColumnHelp[] {
  const { SCORE, TIER, STAGE } = classification;
  const criteria = factsOf(settings.criteria).map((header): ColumnHelp => ({
    header,
    help: "Used by a criterion.",
    required: false,
  }));
  const all = [
    ...[SCORE, TIER, STAGE, HEALTH].flatMap(({ parameters }) => parameters[0]?.columns ?? []),
    ...SHOWN_COLUMNS.map(({ header, help, required }) => ({ header, help, required })),
    ...criteria,
  ];
  const unique = new Map(all.toReversed().map((column) => [column.header.toLowerCase(), column]));
  const inOrder = [...unique.values()].toReversed();
  return [
    ...inOrder.filter(({ required }) => required),
    ...inOrder.filter(({ required }) => !required),
  ];
}

/** The wanted columns that the table lacks under their own header. */
export function missingColumns(
  wanted: readonly ColumnHelp[],
  headers: readonly string[],
): readonly ColumnHelp[] {
  return wanted.filter(({ header }) => !hasHeader(headers, header));
}

/** Proposes by the names that other systems use: `Customer ID` may stand for `account_id`. */
export function suggestMapping(
  missing: readonly ColumnHelp[],
  headers: readonly string[],
): ColumnMapping {
  const wanted = new Set(missing.map(({ header }) => header));
  const pairs = proposeMapping(headers).flatMap(({ header, column }) =>
    column !== undefined && wanted.has(column) ? [[column, header] as const] : [],
  );
  return Object.fromEntries(pairs);
}

/**
 * The table as if it had the wanted headers: mapped columns are repeated at its end under the header
 * that the functions look for. Only in memory; nothing is written, and row and column stay where
 * they were.
 */
export function applyMapping(cells: Cells, mapping: ColumnMapping): Cells {
  const [headers = [], ...rows] = cells;
  const added = Object.entries(mapping).flatMap(([wanted, from]) => {
    const position = headers.indexOf(from);
    const isNeeded = !hasHeader(headers.map(String), wanted);
    return position >= 0 && isNeeded ? [{ wanted, position }] : [];
  });
  if (added.length === 0) return cells;
  return [
    [...headers, ...added.map(({ wanted }) => wanted)],
    ...rows.map((row) => [...row, ...added.map(({ position }) => row[position] ?? "")]),
  ];
}
