/** Questions about the value of a relationship. */
export const value = {};
