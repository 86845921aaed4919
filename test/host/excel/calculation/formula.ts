import type { CellContent } from "../workbook/sheet";

/** A reference to a table, such as `Accounts[[#All],[name]]`; `inside` is what stands in its brackets. */
export interface TableReference {
  readonly kind: "table";
  /** Empty where the formula stands in the table itself. */
  readonly name: string;
  readonly inside: string;
}

/** Something that stands for cells. */
export type Reference =
  | TableReference
  /** `A1`, `Sheet!A1:B2`, `A:A`, `A1#`. */
  | { readonly kind: "cells"; readonly text: string }
  | { readonly kind: "name"; readonly text: string };

/** A formula as it was understood. */
export type Expression =
  | Reference
  | { readonly kind: "constant"; readonly value: CellContent }
  | { readonly kind: "array"; readonly rows: readonly (readonly CellContent[])[] }
  | { readonly kind: "left-out" }
  | { readonly kind: "first-cell" | "negative" | "percent"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly sign: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] };

/** All references of a formula. */
export function referencesOf(expression: Expression): readonly Reference[] {
  switch (expression.kind) {
    case "cells":
    case "name":
    case "table":
      return [expression];
    case "first-cell":
    case "negative":
    case "percent":
      return referencesOf(expression.of);
    case "operation":
      return [expression.left, expression.right].flatMap(referencesOf);
    case "call":
      return expression.given.flatMap(referencesOf);
    default:
      return [];
  }
}

/** An error that a cell shows in place of an answer. */
export class CellError extends Error {
  readonly shows: string;

  constructor(shows: string) {
    super(shows);
    this.shows = shows;
  }
}
