import { isBlankCell } from "../csv/blank-cell";
import type { ColumnContext, Doubt } from "../csv/column/typed-column";
import type { ColumnKind, CsvTable } from "../csv/csv-table";
import type { LaidOut } from "./layout/laid-out";
import type { ProposedDoubt } from "./proposal";
import type { ColumnMapping } from "./kind/propose-mapping";
import type { ChosenMeanings } from "./meaning/chosen-meanings";
import { proposeMeanings } from "./meaning/propose-meanings";
import type { MeantColumn } from "./meaning/typed-columns";

/** A table under the names of its file, and what each of them stands for. */
export interface ReadTable {
  readonly table: CsvTable;
  readonly mapping: readonly ColumnMapping[];
  /** The row of the file that each row comes from. */
  readonly fileRows: readonly number[];
  /** The table of the schema that it is taken for; none for something else. */
  readonly takenFor: string | undefined;
  /** Why. */
  readonly why: string;
  /** What is asked of its rows, its kind and its meanings. */
  readonly asked: readonly ProposedDoubt[];
  /** What is asked of how its columns are read. */
  readonly ofColumns: readonly Doubt[];
}

/**
 * Reads rows that were laid out as they are proposed, and corrected by a person. Text stays text, a leading `=` too; blank
 * stays blank; all cells of a column are read by one rule, and what does not follow it is told.
 *
 * @param context - What is known of all its columns, and what a person has answered for them.
 * @param chosen - What a person says of the table and its columns.
 */
export function readTable(
  laid: LaidOut,
  context: ColumnContext,
  chosen: ChosenMeanings,
): ReadTable {
  const { table, why, columns, asked, signs } = proposeMeanings(laid, context, chosen);
  const read = columns.map(readColumn);
  return {
    table: {
      headers: read.map(({ header }) => header),
      rows: laid.rows.map((_, row) => read.map(({ values }) => values[row] ?? "")),
      columns: read.map(({ header, kind }) => ({ header, kind })),
      warnings: [...laid.remarks, ...read.flatMap(({ warnings }) => warnings)],
    },
    mapping: columns.map(({ texts: { header }, match }) => ({ header, column: match?.column })),
    fileRows: laid.rows.map(({ row }) => row),
    takenFor: table,
    why,
    asked: [...laid.doubts, ...asked, ...signs],
    ofColumns: columns.flatMap(({ typed: { doubts } }) => doubts),
  };
}

/** A column with the values that it gets, and what a person should know of it. */
interface ReadColumn {
  readonly header: string;
  readonly kind: ColumnKind;
  readonly values: MeantColumn["typed"]["values"];
  readonly warnings: readonly string[];
}

function readColumn(column: MeantColumn): ReadColumn {
  const { doubts } = column.typed;
  const open = doubts.find(({ code, proposed }) => code === "dateOrder" && proposed === undefined);
  return open === undefined ? asRead(column) : waitingText(column);
}

/** Dates in an order that is not known: nothing of them may be lost before a person has chosen. */
function waitingText({ texts: { header, cells } }: MeantColumn): ReadColumn {
  return {
    header,
    kind: "text",
    values: cells.map((cell) => (isBlankCell(cell) ? "" : cell)),
    warnings: [`column "${header}": its dates stay text until you say which comes first`],
  };
}

function asRead({ texts: { header }, typed }: MeantColumn): ReadColumn {
  const { type, values, remarks } = typed;
  const isMixed = type === "number" && values.some((value) => typeof value === "string" && value);
  return {
    header,
    kind: isMixed ? "mixed" : type === "id" ? "text" : type,
    values,
    warnings: remarks.map((each) => `column "${header}": ${each}`),
  };
}
