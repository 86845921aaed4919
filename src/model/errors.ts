import { visibleText } from "./plain-text";

/**
 * The one error that leaves the model and the functions.
 *
 * `code` says what the reader of the cell can do about it:
 * - `invalid-input`: a value handed in is wrong; correct that cell.
 * - `not-available`: the input is fine, but this question has no answer for it.
 */
export type KamErrorCode = "invalid-input" | "not-available";

/** Where in the caller's input the fault lies. Rows count from 1, as a reader counts them. */
export interface Place {
  readonly argument: string;
  readonly column?: string;
  readonly row?: number;
}

/** A column at fault, where only the caller knows which argument and row it is of. */
export interface InColumn {
  readonly column: string;
}

export class KamError extends Error {
  override readonly name = "KamError";
  readonly code: KamErrorCode;
  readonly place: Place | undefined;
  private readonly reason: string;
  private readonly column: InColumn | undefined;

  constructor(code: KamErrorCode, reason: string, place?: Place | InColumn) {
    super(place === undefined ? reason : `${describePlace(place)}: ${reason}`);
    this.code = code;
    this.reason = reason;
    const isFull = place !== undefined && "argument" in place;
    this.place = isFull ? place : undefined;
    this.column = isFull ? undefined : place;
  }

  /** The same error with this place, unless it has one already; a column that it names stays. */
  at(place: Place): KamError {
    if (this.place !== undefined) return this;
    return new KamError(this.code, this.reason, { ...place, ...this.column });
  }
}

/** A value of the caller's is wrong: says where it is, what was expected, and what was found. */
export function invalidInput(place: Place | InColumn, expected: string, found: unknown): KamError {
  return new KamError("invalid-input", `expected ${expected}, found ${quote(found)}`, place);
}

/** The input is well formed, but the quantity asked for does not exist for it. */
export function notAvailable(reason: string, place?: Place | InColumn): KamError {
  return new KamError("not-available", reason, place);
}

function describePlace({ argument, column, row }: Partial<Place>): string {
  const parts = argument === undefined ? [] : [argument];
  if (column !== undefined) parts.push(`column "${column}"`);
  if (row !== undefined) parts.push(`row ${row}`);
  return parts.join(", ");
}

/** Long texts are cut: a cell may hold 32,767 characters, a message should not. */
const LONGEST_QUOTE = 60;

function quote(value: unknown): string {
  if (value === null || value === undefined || value === "") return "an empty cell";
  if (Number.isNaN(value)) return "no number";
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "something that is no cell value";
  const isLong = value.length > LONGEST_QUOTE;
  return `"${visibleText(isLong ? value.slice(0, LONGEST_QUOTE) : value)}${isLong ? "…" : ""}"`;
}
