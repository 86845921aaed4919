import type { Injector, Workbook } from "@univerjs/core";

/** The grid as far as whoever works on its tables needs it. */
export interface TableHost {
  readonly injector: Injector;
  readonly workbook: Workbook;
}
