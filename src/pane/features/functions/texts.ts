import { counted } from "../../../functions/define/explanation";
import type { LackingTable } from "./own/own-call";

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
  shows: (name: string, address: string, error: string): string =>
    `KAM.${name} stands in ${address} and shows ${error}. Explain tells why, where it can be told.`,
  putYours: (names: readonly string[]): string =>
    `Values of ours stand in for ${names.join(", ")}: put yours there.`,
  wouldFail: (message: string): string => `Nothing was written, as it would not answer. ${message}`,
  takesValues:
    "It takes values that no table holds: insert an example and put your values in their place.",
  lacking: ({ name, headers }: LackingTable): string =>
    `It needs a table such as ${name}, with ${headers.join(", ")}.`,
  ofChapter: (chapter: string): string => `The sample's chapter ${chapter} brings it.`,
  ofSample: "The sample brings it.",
  empty: "(empty)",
} as const;
