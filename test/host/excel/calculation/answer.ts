import type { CellContent } from "../workbook/sheet";
import { CellError } from "./formula";
import type { RawAnswer } from "./functions";

/** What cells show of an answer, and the words of each error in it. */
export interface Shown {
  readonly rows: readonly (readonly (CellContent | null)[])[];
  readonly messages?: readonly (readonly (string | undefined)[])[];
}

/** What cells show for the error codes of the runtime. */
const SHOWS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  8: "#NULL!",
  9: "#NAME?",
};

/** A value with a type of its own, such as an error with its message. */
interface TypedValue {
  readonly type?: string;
  readonly basicType?: string;
  readonly basicValue?: CellContent;
  readonly message?: string;
}

/** What cells show of what a function answered; throws where Excel shows an error for all of it. */
export function shownOf([, ok, value, code]: RawAnswer): Shown {
  if (!ok) {
    const words = typeof value === "string" ? value : "";
    return { rows: [[SHOWS[code ?? 0] ?? "#VALUE!"]], messages: [[words]] };
  }
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  if (!isRectangle(rows)) throw new CellError("#VALUE!");
  return {
    rows: rows.map((row) => row.map(shownValue)),
    messages: rows.map((row) => row.map((cell) => typedOf(cell)?.message)),
  };
}

type Rows = readonly (readonly unknown[])[];

function isRectangle(rows: readonly unknown[]): rows is Rows {
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

function shownValue(cell: unknown): CellContent | null {
  const typed = typedOf(cell);
  return typed === undefined ? (cell as CellContent | null) : (typed.basicValue ?? "#VALUE!");
}

function typedOf(cell: unknown): TypedValue | undefined {
  return typeof cell === "object" && cell !== null ? cell : undefined;
}
