import type { Unit } from "../define/answer";

/** What a unit is called on the page. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  currency: "one currency",
  share: "fraction, 0.12 is 12%",
  index: "index",
  ratio: "ratio, 2 is twice as much",
  score: "score, 0 to 10",
  points: "points, of any scale",
  count: "number of",
  text: "text",
  none: "–",
};
