/**
 * The headers of a table after a person has changed some, as Excel has them: none is blank and no two
 * are alike in any case. A header that was cleared is called Column1, a second Revenue is Revenue2.
 *
 * @param before - The headers that formulas know; `undefined` for a column that has just come.
 * @param typed - The texts that now stand in the cells.
 */
export function namedHeaders(
  before: readonly (string | undefined)[],
  typed: readonly string[],
): readonly string[] {
  const kept = typed.filter((text, place) => text === before[place]);
  const taken = new Set(kept.map((text) => text.toLowerCase()));
  return typed.map((text, place) => {
    if (text === before[place]) return text;
    const name = freeHeader(text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeHeader(text: string, taken: ReadonlySet<string>): string {
  const isBlank = text.trim() === "";
  if (!isBlank && !taken.has(text.toLowerCase())) return text;
  const stem = isBlank ? "Column" : text;
  let number = isBlank ? 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}
