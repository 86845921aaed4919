import type { WorkbookGateway } from "../workbook/gateway";

/** Adds the sample to a workbook, and says where it stands. */
export type InsertSample = (workbook: WorkbookGateway) => Promise<{
  readonly tables: { readonly Accounts: string; readonly Settings: string };
  /** Where a person should begin to read. */
  readonly start: string;
}>;
