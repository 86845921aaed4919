import type { MeantColumn } from "../meaning/typed-columns";
import type { ProposedDoubt } from "../proposal";

/** Columns of a ledger with their amounts signed, and what is to be asked of that. */
export interface Signed {
  readonly columns: readonly MeantColumn[];
  readonly doubts: readonly ProposedDoubt[];
}
