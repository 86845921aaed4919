/** Questions about weights and choice. */
export const weights = {};
