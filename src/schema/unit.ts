/**
 * What a number is measured in; amounts of money have a currency by their kind. `price` is money for
 * one of something; `time` is counted in the unit that was asked for; `own` is the unit of what the row
 * is about, such as a measure.
 */
export type Unit =
  | "share"
  | "probability"
  | "growth"
  | "ratio"
  | "index"
  | "score"
  | "points"
  | "weight"
  | "rank"
  | "quantity"
  | "days"
  | "minutes"
  | "time"
  | "price"
  | "own";
