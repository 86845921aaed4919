/** Questions about what it costs to serve. */
export const cost = {};
