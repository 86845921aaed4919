/** Models of buying and dropping out: fit them, and ask them. */
export const activityFunctions = {};
