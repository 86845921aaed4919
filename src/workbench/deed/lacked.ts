import type { Kind } from "../../workbook/transaction/settings";
import { WorkbookError } from "../../workbook/workbook-error";
import type { Grid } from "../grid/create-grid";

/** Planning leaves out what the grid lacks, so that nobody gets here. */
export function lacked(_: Grid, { kind }: { readonly kind: Kind }): never {
  throw new WorkbookError("unsupported", `The grid has no ${kind} set-up. Report this.`);
}
