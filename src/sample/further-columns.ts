import type { Random } from "./random";
import type { SampleAccount } from "./sample-account";

/** Draws further columns of an account from those that it has; `""` is unknown. */
export type FurtherColumns = (random: Random, account: SampleAccount) => Partial<SampleAccount>;
