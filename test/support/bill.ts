import type { Bill } from "../../scripts/licence-rules.mjs";

/** A bill of materials, as a test reads it. */
export interface ReadBill extends Bill {
  readonly components: readonly (Bill["components"][number] & {
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  })[];
}

export type BilledComponent = ReadBill["components"][number];
