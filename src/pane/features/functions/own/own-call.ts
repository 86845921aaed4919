import type { KamFunction } from "../../../../functions/catalogue";
import type { TableSummary } from "../../../../workbook/gateway";

/** A function asked about what stands in the workbook. */
export interface OwnCall {
  readonly definition: KamFunction;
  /** In the order of its arguments. */
  readonly arguments: readonly OwnArgument[];
}

export type OwnArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "table"; readonly table: TableSummary }
  | { readonly kind: "column"; readonly table: TableSummary; readonly header: string }
  /** The answer of another function. */
  | { readonly kind: "call"; readonly call: OwnCall }
  /** Written into the formula itself. */
  | { readonly kind: "written"; readonly value: unknown }
  /** The same, of the function's own example, as nothing in a workbook says it. */
  | { readonly kind: "assumed"; readonly value: unknown }
  | { readonly kind: "today" }
  /** No table of the workbook fits. */
  | { readonly kind: "lacking"; readonly table: LackingTable };

export interface LackingTable {
  readonly name: string;
  /** Columns without which it does not help. */
  readonly headers: readonly string[];
}

/** All arguments, those of functions inside included. */
export function argumentsWithin(call: OwnCall): readonly OwnArgument[] {
  return call.arguments.flatMap((each) =>
    each.kind === "call" ? argumentsWithin(each.call) : [each],
  );
}

/** The tables that the workbook would need, each once. */
export function lackingOf(call: OwnCall): readonly LackingTable[] {
  const lacking = argumentsWithin(call).flatMap((each) =>
    each.kind === "lacking" ? [each.table] : [],
  );
  return lacking.filter(
    ({ name }, index) => lacking.findIndex((other) => other.name === name) === index,
  );
}

/** The arguments for which values of ours stand in until the person has put theirs. */
export function assumedOf({ definition, arguments: given }: OwnCall): readonly string[] {
  return definition.parameters
    .filter((_, index) => given[index]?.kind === "assumed" || given[index]?.kind === "today")
    .map(({ name }) => name);
}

/** The tables that a call reads. */
export function tablesOf(call: OwnCall): readonly TableSummary[] {
  return argumentsWithin(call).flatMap((each) =>
    each.kind === "table" || each.kind === "column" ? [each.table] : [],
  );
}
