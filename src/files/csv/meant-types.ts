import type { Kind } from "../../schema/field";
import type { MeantType } from "./column/typed-column";

/** What the cells of a file must be to stand in a column of each kind of the schema. */
export const MEANT_TYPES: Readonly<Record<Kind, MeantType>> = {
  number: "number",
  money: "number",
  count: "number",
  date: "date",
  flag: "flag",
  word: "text",
  words: "text",
  text: "text",
  id: "id",
};
