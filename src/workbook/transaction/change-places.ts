/** Places as changes speak of them: what an earlier change of the same deed makes has no name yet. */

/** What the change with this number in the list makes, counted from 0: its name is not known yet. */
export interface Made {
  readonly made: number;
}
export type SheetRef = string | Made;
export type TableRef = string | Made;

/** `Accounts!B2:F41`, or cells of a sheet that an earlier change makes. */
export type At = string | { readonly sheet: SheetRef; readonly cells: string };

/** With its `=`; in parts where it speaks of sheets and tables that earlier changes make. */
export type FormulaText =
  string | readonly (string | { readonly sheet: SheetRef } | { readonly table: TableRef })[];
