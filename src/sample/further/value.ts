import type { FurtherColumns } from "./further-columns";

/** Columns of wallets, suppliers and integration. */
export const valueColumns: FurtherColumns = () => ({});
