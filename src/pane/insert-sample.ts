import type { WorkbookGateway } from "../workbook/gateway";

/** Adds the sample to a workbook, and says which names its tables got. */
export type InsertSample = (workbook: WorkbookGateway) => Promise<{
  readonly tables: { readonly Accounts: string; readonly Settings: string };
}>;
