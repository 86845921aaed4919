import type { Fills } from "./fills";
import type { Setting } from "./settings";

/** One setting of a deed, and what is expected to stand there until it is written. */
export interface Step {
  readonly setting: Setting;
  /** Nothing where it makes no difference what stood there. */
  readonly expected?: Setting;
  /** For cells of rows by which a table grows, column by column. */
  readonly fills?: Fills;
}
