import { counted } from "../../../functions/define/explanation";

/** All words of the page of functions. */
export const TEXTS = {
  title: "Functions",
  search: "Search",
  searchHint: "A name, or words such as revenue, tier, share.",
  found: (count: number): string => `${counted(count, "function")} found.`,
  nothingFound: (query: string): string =>
    `No function speaks of "${query}". Try one word, such as score, stage or profit.`,
  didYouMean: (name: string): string => `Did you mean KAM.${name}?`,
  back: "All functions",
  open: (name: string): string => `KAM.${name}`,
  argumentsHeading: "Arguments",
  answerHeading: "Answer",
  examplesHeading: "Examples",
  refusalsHeading: "When it cannot answer",
  refusalsIntro: "Some mistakes, and what the cell says to each:",
  notesHeading: "Notes",
  sourceHeading: "Source",
  optional: "may be left out",
  unit: (unit: string): string => `unit: ${unit}`,
  words: "Words:",
  answerColumns: (count: number): string => `Columns behind the id (${count})`,
  columns: (count: number): string => `Columns it looks for (${count})`,
  needed: "needed",
  answers: "answers",
  insertExample: "Insert this example",
  insertExampleOf: (meaning: string): string => `Insert this example: ${meaning}`,
  insertForTables: "Insert for your tables",
  inserting: "Writing the formula",
  inserted: (name: string, address: string): string => `KAM.${name} stands in ${address}.`,
  insertedAs: (name: string, address: string, formula: string): string =>
    `KAM.${name} stands in ${address}: ${formula}`,
  occupied: (address: string): string =>
    `${address} is not empty. Select an empty cell with room to its right and below, and insert again.`,
  noAccounts:
    "This workbook has no table with a column account_id. Insert an example, or make a table of your accounts first.",
  empty: "(empty)",
} as const;
