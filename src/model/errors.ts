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

export class KamError extends Error {
  override readonly name = "KamError";
  readonly code: KamErrorCode;
  readonly place: Place | undefined;

  constructor(code: KamErrorCode, message: string, place?: Place) {
    super(place === undefined ? message : `${describePlace(place)}: ${message}`);
    this.code = code;
    this.place = place;
  }

  /** The same error with this place, unless it has one already. */
  at(place: Place): KamError {
    return this.place === undefined ? new KamError(this.code, this.message, place) : this;
  }
}

/** A value of the caller's is wrong: says where it is, what was expected, and what was found. */
export function invalidInput(place: Place, expected: string, found: unknown): KamError {
  return new KamError("invalid-input", `expected ${expected}, found ${quote(found)}`, place);
}

/** The input is well formed, but the quantity asked for does not exist for it. */
export function notAvailable(reason: string, place?: Place): KamError {
  return new KamError("not-available", reason, place);
}

function describePlace({ argument, column, row }: Place): string {
  const parts = [argument];
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
  return value.length > LONGEST_QUOTE ? `"${value.slice(0, LONGEST_QUOTE)}…"` : `"${value}"`;
}
