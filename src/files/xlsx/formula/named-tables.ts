import { tokensOf } from "./tokens";

/** The tables of which a formula speaks by their names. */
export function namedTables(formula: string): readonly string[] {
  if (!formula.includes("[")) return [];
  return tokensOf(formula).flatMap(({ type, value }) => {
    const name = type === "structured" ? value.slice(0, value.indexOf("[")) : "";
    // Those of another file, and of the table around the cell, are named otherwise.
    return name === "" || name.includes("!") ? [] : [name];
  });
}
