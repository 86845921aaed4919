import type { AccountId } from "../model/account-id";
import type { Kind } from "./field";
import type { Unit } from "./unit";

/**
 * What one column of an answer holds, as data: its cells, their formats and the records that a program
 * reads are made of it. T is what a cell holds that is neither blank nor a refusal.
 */
export interface AnswerField<T = unknown> {
  readonly kind: Kind;
  readonly unit?: Unit;
  /** What it means, where its header leaves that open. */
  readonly help?: string;
  /** The words it may hold, where there are few. */
  readonly words?: readonly string[];
  /** Never there: it carries the type. */
  readonly holds?: T;
}

/** An answer as a table: its columns by their headers, in their order. */
export type AnswerFields = Readonly<Record<string, AnswerField>>;

const measured = (unit: Unit): AnswerField<number> => ({ kind: "number", unit });

export const share = measured("share");
export const probability = measured("probability");
export const ratio = measured("ratio");
export const index = measured("index");
export const score = measured("score");
export const growth = measured("growth");
/** A difference, shown with its sign. */
export const points = measured("points");
export const days = measured("days");
/** In the unit of time of the histories. */
export const time = measured("time");
export const years = measured("years");
/** How many are expected, which is seldom a whole number. */
export const orders = measured("orders");
/** In the unit of what the row is about. */
export const own = measured("own");
export const price: AnswerField<number> = { kind: "money", unit: "price" };
export const money: AnswerField<number> = { kind: "money" };
export const count: AnswerField<number> = { kind: "count" };
export const day: AnswerField<number> = { kind: "date" };
export const flag: AnswerField<boolean> = { kind: "flag" };
export const id: AnswerField<AccountId> = { kind: "id" };
export const text: AnswerField<string> = { kind: "text" };

/** One of a few words. */
export function word<const W extends string>(words: readonly W[]): AnswerField<W> {
  return { kind: "word", words };
}
