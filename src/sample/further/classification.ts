import type { FurtherColumns } from "./further-columns";

/** Columns of readiness and the last closed period. */
export const classificationColumns: FurtherColumns = () => ({});
