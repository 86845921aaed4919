/**
 * Where a value came from: a cell of an argument (all counted from 0), a column that the table does
 * not have, a plain value that was left out, a default of ours, or a computation on the way.
 */
export type Origin =
  | {
      readonly kind: "cell";
      readonly argument: number;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: "absent" }
  | { readonly kind: "left-out" }
  | { readonly kind: "default" }
  | { readonly kind: "computed" };
