/**
 * Why a workbook is not opened or not changed:
 * - `encrypted`, `broken`, `too-large`, `unsupported`: of the file as a whole;
 * - `refused`: of one change, which would harm what stands there or which names what is not there.
 */
export type XlsxErrorCode = "encrypted" | "broken" | "too-large" | "unsupported" | "refused";

/** The one error that leaves this room. Nothing was written when it is thrown. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";
  readonly code: XlsxErrorCode;

  constructor(code: XlsxErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A change that would harm the workbook, or that names what is not in it. */
export function refused(message: string): XlsxError {
  return new XlsxError("refused", message);
}

/** A part that does not hold what its place in the workbook promises. */
export function broken(message: string): XlsxError {
  return new XlsxError("broken", `expected a whole workbook, found ${message}`);
}
