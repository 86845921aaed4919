import type { Unit } from "../answer";

/** What a unit is called on the page. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  currency: "one currency",
  share: "fraction, 0.12 is 12 %",
  index: "index",
  score: "score, 0 to 10",
  count: "number of",
  text: "text",
  none: "–",
};
