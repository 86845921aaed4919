import type { AccountColumnName } from "../schema/tables/accounts";
import type { CellValue } from "../workbook/cells";

/** One row of the Accounts table; `""` is unknown. */
export type SampleAccount = Readonly<Record<AccountColumnName, CellValue>>;
