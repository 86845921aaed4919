/** Questions about activity, retention and lifetime value. */
export const lifetime = {};
