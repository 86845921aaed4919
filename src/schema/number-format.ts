import type { Field } from "./field";
import type { Unit } from "./unit";

/** How a spreadsheet shows a day, in any language. */
export const DAY_FORMAT = "yyyy-mm-dd";

/** How numbers of a unit are shown; those without a format are shown as they are. */
const BY_UNIT: Readonly<Partial<Record<Unit, string>>> = {
  share: "0%",
  // A tenth of a percent tells an unlikely silence from an impossible one.
  probability: "0.0%",
  growth: "0.0%",
  ratio: "0.00",
  quantity: "#,##0",
  minutes: "#,##0.0",
  price: "#,##0.00",
};

/** The format in which a spreadsheet shows the cells of a field; none shows them as they are. */
export function numberFormatOf({
  kind,
  unit,
}: Pick<Field<unknown>, "kind" | "unit">): string | undefined {
  if (kind === "date") return DAY_FORMAT;
  const byUnit = unit === undefined ? undefined : BY_UNIT[unit];
  return byUnit ?? (kind === "money" ? "#,##0" : undefined);
}

/** What is computed has decimals where what people enter has none. */
const COMPUTED: Readonly<Partial<Record<Unit, string>>> = {
  score: "0.00",
  index: "0.0",
  points: "+0.0;-0.0;0.0",
  time: "0.0",
  years: "0.0",
  orders: "0.00",
  logarithm: "0.00",
  own: "#,##0.##",
};

/** The format in which a spreadsheet shows a column of an answer. */
export function answerFormatOf(field: Pick<Field<unknown>, "kind" | "unit">): string | undefined {
  return (field.unit === undefined ? undefined : COMPUTED[field.unit]) ?? numberFormatOf(field);
}
