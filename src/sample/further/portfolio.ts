import type { FurtherColumns } from "./further-columns";

/** Columns of groups and dependence. */
export const portfolioColumns: FurtherColumns = () => ({});
