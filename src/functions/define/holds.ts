import type { AnswerField } from "../../schema/answer-fields";
import type { Kind } from "../../schema/field";
import type { Unit } from "../../schema/unit";

/** What a column of an answer holds, in words, and what that means where its header leaves it open. */
export function holds(field: AnswerField): string {
  return field.help === undefined ? kindInWords(field) : `${kindInWords(field)}. ${field.help}`;
}

function kindInWords({ kind, unit, words }: AnswerField): string {
  if (words !== undefined) return `one of: ${words.join(", ")}`;
  return (unit === undefined ? undefined : UNITS[unit]) ?? KINDS[kind];
}

const UNITS: Readonly<Partial<Record<Unit, string>>> = {
  share: "a share, where 1 is 100%",
  probability: "a probability from 0 to 1",
  growth: "growth per year, where 1 is 100%",
  ratio: "a ratio",
  index: "an index",
  score: "a score",
  points: "a difference",
  days: "days",
  time: "time in the unit of the histories",
  years: "years",
  orders: "a number of orders",
  logarithm: "a sum of logarithms",
  own: "an amount in the unit of its row",
  price: "money for one",
};

const KINDS: Readonly<Record<Kind, string>> = {
  number: "a number",
  money: "money",
  count: "a whole number",
  date: "a day",
  flag: "TRUE or FALSE",
  word: "a word",
  words: "words",
  text: "a text",
  id: "an id",
};
