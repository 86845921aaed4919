import type { Field } from "../../../src/schema/field";

/** A cell that a column forbids, and what its refusal must say. Made of the schema, not by the readers. */
export interface Forbidden {
  readonly cell: unknown;
  readonly says: readonly string[];
}

type OfField = (field: Field<unknown>) => readonly Forbidden[];

const numbers: OfField = ({ min, max, above }) => [
  { cell: "many", says: ["number", '"many"'] },
  ...(min === undefined ? [] : [{ cell: min - 1, says: [`${min}`, `found ${min - 1}`] }]),
  ...(max === undefined ? [] : [{ cell: max + 1, says: [`${max}`, `found ${max + 1}`] }]),
  ...(above === undefined ? [] : [{ cell: above, says: [`above ${above}`, `found ${above}`] }]),
];

const fewWords: OfField = ({ words = [] }) => [{ cell: "purple", says: [...words, '"purple"'] }];

const longTexts: OfField = ({ longest = 0 }) => [
  { cell: "x".repeat(longest + 1), says: [`${longest} characters`] },
];

const FORBIDDEN: Readonly<Record<Field<unknown>["kind"], OfField>> = {
  number: numbers,
  money: numbers,
  count: (field) => [...numbers(field), { cell: 1.5, says: ["whole number", "found 1.5"] }],
  date: () => [
    { cell: "soon", says: ["a date", '"soon"'] },
    { cell: 0, says: ["a date", "found 0"] },
  ],
  flag: () => [{ cell: "perhaps", says: ["yes or no", '"perhaps"'] }],
  word: fewWords,
  words: fewWords,
  text: longTexts,
  id: longTexts,
};

/** At least one cell for each kind of column. */
export function forbiddenBy(field: Field<unknown>): readonly Forbidden[] {
  return FORBIDDEN[field.kind](field);
}
