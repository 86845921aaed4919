import type { FurtherColumns } from "./further-columns";

/** Columns of orders and retention. */
export const lifetimeColumns: FurtherColumns = () => ({});
