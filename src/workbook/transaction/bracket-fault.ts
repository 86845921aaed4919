/** What is wrong with the brackets of a formula: the mistake that is made most, seen without a parser. */
export function bracketFault(formula: string): string | undefined {
  const bare = formula.replaceAll(/"[^"]*"|'[^']*'/g, "");
  const count = (bracket: string): number => bare.split(bracket).length - 1;
  const [opened, closed] = [count("("), count(")")];
  return opened === closed ? undefined : `it opens ${opened} brackets and closes ${closed}`;
}
