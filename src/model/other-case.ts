/**
 * Finds an id that is another only by case: ids are told apart by it, and a person should hear so.
 *
 * @param ids - Ids that are there.
 * @returns For an id, the first one that differs from it by case alone; `undefined` where none does.
 * @example
 * otherCase(["ACME", "Brandt"])("acme"); // "ACME"
 * @see Our operationalisation.
 */
export function otherCase(ids: Iterable<string>): (id: string) => string | undefined {
  let byKey: Map<string, string[]> | undefined;
  return (id) => {
    // Made when it is first asked: hardly any table has such ids.
    byKey ??= gather(ids);
    return byKey.get(id.toLowerCase())?.find((each) => each !== id);
  };
}

function gather(ids: Iterable<string>): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const id of ids) {
    const same = byKey.get(id.toLowerCase());
    if (same === undefined) byKey.set(id.toLowerCase(), [id]);
    else same.push(id);
  }
  return byKey;
}
