/** What a ledger of orders says of each account. */
export const orderFunctions = {};
