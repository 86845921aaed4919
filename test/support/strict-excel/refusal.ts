/** An error as Excel's client throws it: programs go by its code. */
export class ExcelRefusal extends Error {
  override readonly name = "RichApi.Error";
  readonly code: string;

  constructor(code: string, message: string) {
    super(`${code}: ${message}`);
    this.code = code;
  }
}
