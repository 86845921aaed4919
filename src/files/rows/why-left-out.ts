/** Why lines of any printed list are left out. */
export const RULE = "rule between rows";
export const REPEATED = "header printed again";
