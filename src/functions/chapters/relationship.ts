/** Questions about how the relationship stands. */
export const relationship = {};
