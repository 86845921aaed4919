import type { FurtherColumns } from "./further-columns";

/** Columns of quality, service and conflict. */
export const relationshipColumns: FurtherColumns = () => ({});
