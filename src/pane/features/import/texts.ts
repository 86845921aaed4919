import type { DateOrder, Parting } from "../../../files/csv/reading";
import type { ColumnKind } from "../../../files/csv/csv-table";
import type { ReadingStep } from "../../../files/draft/look";

function counted(count: number, what: string): readonly string[] {
  return count === 0 ? [] : [`${count.toLocaleString()} ${what}${count === 1 ? "" : "s"}`];
}

/** Everything that the import of a file says. */
export const texts = {
  openFile: "Open a file",
  chooseFile: "File to open",
  openFromWorkbook: "Open a table or sheet of this workbook",
  placesOfWorkbook: "Read what is in this workbook",
  askingPlaces: "Looking for tables and sheets",
  place: {
    table: (name: string) => `Table ${name}`,
    sheet: (name: string) => `Sheet ${name}`,
  },
  tryAgain: "Try again",
  progress: "Reading the file",
  title: (fileName: string) => `Open ${fileName}`,
  refusedTitle: (fileName: string) => `${fileName} was not opened`,
  nothingChanged: "Nothing in the workbook has changed.",
  holds: "What it holds",
  somethingElse: "something else",
  takenAs: (why: string) => `Because ${why}.`,
  howRead: "How the file is read",
  delimiter: "Columns are separated by",
  decimal: "Decimal sign",
  dateOrder: "Order of dates",
  encoding: "Character encoding",
  sheet: "Sheet",
  hiddenSheet: (name: string) => `${name} (hidden in the workbook)`,
  tableOnly: "Leave out what is no row of the table, and give each row its names",
  hasHeader: "The first row holds the names of the columns",
  headerRow: "Names of the columns",
  foundHeader: (rows: readonly number[]) =>
    rows.length === 0
      ? "found in no row"
      : `found in ${rows.length === 1 ? "row" : "rows"} ${rows.join(" and ")}`,
  headerIn: (row: string, text: string) => `in row ${row}: ${text}`,
  noHeader: "in no row",
  proposed: (label: string) => `${label} (proposed)`,
  askAgain: (count: number) =>
    count === 1 ? "Ask again about 1 column" : `Ask again about ${count} columns`,
  questions: "Questions about the file",
  lookedAt: (rows: string, questions: number, remarks: number) =>
    [rows, ...counted(questions, "question"), ...counted(remarks, "remark")].join(", "),
  columns: "Columns",
  columnsHint: "Say what a column stands for, and it gets the name that KAM functions look for.",
  standsFor: (header: string) => `${header} stands for`,
  itself: "itself",
  rows: (shown: number, all: number) => `The first ${shown} of ${all.toLocaleString()} rows`,
  becomes: "What becomes of it",
  newTable: "a new table",
  updateOf: (table: string) => `an update of the table ${table}`,
  makesAccounts: "Make its accounts too: what each ordered, how regularly and how lately",
  accountsOf: (ledger: string) => `${ledger} accounts`,
  lastDay: "Last day that counts",
  accept: "Open as a table",
  compare: (table: string) => `Compare with ${table}`,
  back: "Back",
  updateTitle: (table: string, fileName: string) => `Update ${table} from ${fileName}`,
  matchedBy: (table: string, keys: readonly string[]) =>
    keys.length === 0
      ? `Table ${table}: lines have no id of their own and are compared as a whole.`
      : `Table ${table}, matched by ${keys.join(", ")}.`,
  noChanges: (table: string) => `The table ${table} says all of this already.`,
  changedCells: (count: number) => `Changed cells (${count})`,
  newRows: (count: number) => `New rows (${count})`,
  missingRows: (count: number) => `Only in the table (${count}): they stay`,
  unreadableCells: (count: number) =>
    `Cells that cannot be read (${count}): they stay as they were`,
  toBeKnown: "Good to know",
  andOthers: (count: number) => `and ${count.toLocaleString()} others`,
  blank: "(blank)",
  asOf: "Date of these figures (where the file has none)",
  source: "Source (where the file has none)",
  noReader:
    "The part of the pane that reads files did not start. Reload the pane, then open the file again.",
  cancel: "Cancel",
  close: "Close",
  writing: "Writing",
  stopping: "Taking it back",
  openedTitle: (fileName: string) => `${fileName} was opened`,
  elsewhere: (sheet: string, advice: string) =>
    `The table stands on sheet ${sheet}. It could not be selected: ${advice}`,
} as const;

export const DELIMITER_NAMES: Readonly<Record<Parting, string>> = {
  "\t": "tab",
  ";": "semicolon ;",
  "|": "bar |",
  ",": "comma ,",
  ruled: "bars, rules or blanks of a printed list",
};

export const DATE_ORDER_NAMES: Readonly<Record<DateOrder, string>> = {
  ymd: "year first only (2026-01-31)",
  dmy: "day, month, year (31.1.2026)",
  mdy: "month, day, year (1/31/2026)",
  ambiguous: "cannot be told: leave them text",
};

export const KIND_NAMES: Readonly<Record<ColumnKind, string>> = {
  number: "numbers",
  date: "dates",
  text: "text",
  mixed: "mixed",
  flag: "yes or no",
};

export const DECIMAL_NAMES: Readonly<Record<"." | ",", string>> = {
  ".": "point 1,234.5",
  ",": "comma 1.234,5",
};

export const STEP_NAMES: Readonly<Record<ReadingStep, string>> = {
  rows: "Reading its letters",
  table: "Finding the table in its rows",
  columns: "Reading its columns",
};
