import { parseStructRef } from "@borgar/fx/xlsx";
import { ownNames } from "./own-names";
import { tokensOf } from "./tokens";

/** A table of which a formula speaks, and columns of it; the table is `""` where it is the one around the formula. */
export interface TableReference {
  readonly table: string;
  readonly columns: readonly string[];
}

/** The tables of its own workbook of which a formula speaks. */
export function tableReferences(formula: string): readonly TableReference[] {
  if (!formula.includes("[")) return [];
  const tokens = tokensOf(formula);
  const ownUse = ownNames(tokens);
  return tokens.flatMap(({ type, value }, at) => {
    if (type !== "structured" || ownUse(at) !== undefined) return [];
    const { table = "", columns = [], ...where } = parseStructRef(value) ?? {};
    const isElsewhere = Boolean(where.workbookName) || Boolean(where.sheetName);
    return isElsewhere ? [] : [{ table, columns }];
  });
}

/** Tables by their names, with the names of their columns; all in small letters, as formulas may spell them in any. */
export type KnownTables = ReadonlyMap<string, ReadonlySet<string>>;

export function knownTables(
  tables: readonly {
    readonly name: string;
    readonly columns: readonly { readonly name: string }[];
  }[],
): KnownTables {
  return new Map(
    tables.map(({ name, columns }) => [
      folded(name),
      new Set(columns.map((column) => folded(column.name))),
    ]),
  );
}

/** What a formula may speak of. */
export interface Speakable {
  readonly known: KnownTables;
  /** Where only some tables and columns are asked after: all of those. */
  readonly among?: KnownTables;
}

/**
 * What a formula speaks of that is not known, in words; `undefined` where all of it is.
 *
 * @param around - The table in which the formula stands.
 */
export function unknownIn(
  formula: string,
  { known, among }: Speakable,
  around: string | undefined,
): string | undefined {
  for (const { table, columns } of tableReferences(formula)) {
    const called = table === "" ? around : table;
    if (called === undefined) return "a column of a table, outside of any";
    const asked = among?.get(folded(called));
    if (among !== undefined && asked === undefined) continue;
    const there = known.get(folded(called));
    if (there === undefined) return `the table "${called}"`;
    const isLost = (name: string): boolean => asked?.has(name) !== false && !there.has(name);
    const lost = columns.find((column) => isLost(folded(column)));
    if (lost !== undefined) return `the column "${lost}" of the table ${called}`;
  }
  return undefined;
}

/** Breaks of lines in headers are blanks to whoever types their names. */
function folded(name: string): string {
  return name.replaceAll(/\s+/g, " ").trim().toLowerCase();
}
