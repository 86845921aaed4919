/** What an account is worth over its lifetime. */
export const lifetimeValueFunctions = {};
