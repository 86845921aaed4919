/** One change of a workbook in the grid's own words. */
export interface Mutation {
  readonly id: string;
  readonly params: object;
}

/** What was changed in one go: by one command, or by one deed. It is kept wholly or not at all. */
export interface JournalEntry {
  readonly mutations: readonly Mutation[];
  /** Looks that came with it, by the names that cells know them by. */
  readonly styles: Readonly<Record<string, object>>;
  /** All settings of the document, where one of them was written. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Changes of names, which the grid counts among those of its formulas. */
const OF_FORMULAS: readonly string[] = [
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
];

/** True for a change of the workbook itself: not for what is calculated, and not for the cell in edit. */
export function isOfTheWorkbook(mutation: string): boolean {
  if (mutation.startsWith("formula.")) return OF_FORMULAS.includes(mutation);
  return !mutation.startsWith("doc.");
}
