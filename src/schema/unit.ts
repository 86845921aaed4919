/**
 * What a number is measured in; amounts of money have a currency by their kind. `price` is money for
 * one of something; `time` is counted in the unit of the histories, and `years` in years; `orders` are what is
 * expected, which is seldom whole; `own` is the unit of what the row is about, such as a measure.
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
  | "years"
  | "orders"
  | "logarithm"
  | "price"
  | "own";
