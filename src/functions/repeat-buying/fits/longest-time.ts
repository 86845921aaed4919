/** No account is asked about for longer, in any unit of time. */
export const LONGEST_TIME = 1e9;
