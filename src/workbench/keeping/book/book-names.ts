/** The name, with a number where it is taken, in any case. */
export function freeBookName(wanted: string, taken: readonly string[]): string {
  const others = new Set(taken.map((name) => name.toLowerCase()));
  if (!others.has(wanted.toLowerCase())) return wanted;
  let number = 2;
  while (others.has(`${wanted} ${number}`.toLowerCase())) number++;
  return `${wanted} ${number}`;
}

/** What is wrong with a name that a person gives to a workbook. */
export type NameFault = "blank" | "taken" | "long";

/** More would be cut wherever a name is shown. */
export const LONGEST_NAME = 80;

/** The fault of a new name; `undefined` for one that can be had. */
export function nameFault(name: string, others: readonly string[]): NameFault | undefined {
  const plain = name.trim();
  if (plain === "") return "blank";
  if (plain.length > LONGEST_NAME) return "long";
  return freeBookName(plain, others) === plain ? undefined : "taken";
}
