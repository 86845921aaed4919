import type { Unit } from "./answer";
import type { ColumnHelp, Parameter } from "./define";

/** An argument that is a range of cells of any kind; needed, and without a unit, unless said. */
export function rangeParameter<T>(rule: {
  readonly help: string;
  readonly unit?: Unit;
  readonly optional?: boolean;
  readonly columns?: readonly ColumnHelp[];
  readonly plain?: readonly ColumnHelp[];
  readonly read: (raw: unknown, argument: string) => T;
}): Parameter<T> {
  return { unit: "none", optional: false, ...rule, type: "any", shape: "range" };
}
