import type { Found } from "./facts";
import { isMisfit, type Fault, type FaultCode, type Faults } from "./faults";

/**
 * The one error that leaves the model and the functions. It holds no sentence: `src/i18n` says it.
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

/** What is known of a place; its argument may be known to the caller alone. */
export type Where = Partial<Place>;

export class KamError extends Error {
  override readonly name = "KamError";
  /** @deprecated It is for traces: what a person reads is made by `messageOf` in src/i18n. */
  declare readonly message: string;
  readonly code: KamErrorCode;
  /** What is wrong: its code, and the facts that belong to it. */
  readonly fault: Fault;
  readonly where: Where;

  constructor(fault: Fault, where: Where = {}) {
    super(machineText(fault, where));
    this.fault = fault;
    this.where = where;
    this.code = isMisfit(fault.code) ? "invalid-input" : "not-available";
  }

  /** `undefined` until a caller has named the argument. */
  get place(): Place | undefined {
    return isPlace(this.where) ? this.where : undefined;
  }

  /** The same error with this place, unless it has one already; a column that it names stays. */
  at(place: Place): KamError {
    return isPlace(this.where) ? this : new KamError(this.fault, { ...place, ...this.where });
  }
}

/** What is wrong, by its code and facts. */
export function fault<C extends FaultCode>(code: C, facts: Faults[C], where?: Where): KamError {
  return new KamError({ code, facts } as Fault, where);
}

/** A value of the caller's is wrong, in words of the cell layer: what was expected, what was found. */
export function invalidInput(where: Where, expected: string, found: unknown): KamError {
  return fault("unfit", { expected, found: asFound(found) }, where);
}

/** The quantity asked for does not exist, in words of the cell layer. */
export function notAvailable(reason: string, where?: Where): KamError {
  return fault("no-answer", { reason }, where);
}

function isPlace(where: Where): where is Place {
  return where.argument !== undefined;
}

// For whoever reads a trace, and for tests that hold two errors against each other: all that there is.
function machineText(fault: Fault, where: Where): string {
  return JSON.stringify({ ...fault, where });
}

function asFound(value: unknown): Found {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? value : {};
}
