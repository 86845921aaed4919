/**
 * Where a value came from: a cell of an argument (all counted from 0), a column that the table does
 * not have, a default of ours, or a computation on the way.
 */
export type Origin =
  | {
      readonly kind: "cell";
      readonly argument: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "absent" }
  | { readonly kind: "default" }
  | { readonly kind: "computed" };
