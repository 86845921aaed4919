/** The look that the grid gives to tables by itself. */
export const GIVEN_LOOK = "table-default-0";

/** A look of ours for tables whose file gives their headers no ground. */
export const PLAIN_LOOK = "kam-plain";
