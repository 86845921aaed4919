/**
 * The id of an account as it was handed over: a number stays a number and a text a text, so that
 * whoever looks an answer up by the ids of the table finds it.
 */
export type AccountId = string | number;

/**
 * The id as ids are compared: 1001 and "1001" are the same account.
 *
 * @param id - an id as it was handed over
 * @returns its text
 * @example
 * idText(1001); // "1001"
 */
export function idText(id: AccountId): string {
  return typeof id === "number" ? String(id) : id;
}

/**
 * What an account is called in a message or a question.
 *
 * @param id - its id; `undefined` where it has none
 * @param otherwise - what it is called without one
 * @returns the text of the id, or the other
 * @example
 * idOr(undefined, "this account"); // "this account"
 */
export function idOr(id: AccountId | undefined, otherwise: string): string {
  return id === undefined ? otherwise : idText(id);
}

/**
 * The first spelling of each id, found by the id as a text.
 *
 * @param ids - ids as they were handed over, in their order
 * @returns the first id of a text; the text itself where there is none
 * @example
 * firstSpellings([7, "7"])("7"); // 7
 */
export function firstSpellings(ids: Iterable<AccountId>): (text: string) => AccountId {
  const first = new Map<string, AccountId>();
  for (const id of ids) {
    const text = idText(id);
    if (!first.has(text)) first.set(text, id);
  }
  return (text) => first.get(text) ?? text;
}
