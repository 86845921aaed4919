import { catalogue } from "../../src/functions/catalogue";
import type { Explanation } from "../../src/functions/explanation";

/** What the function says of a row of its answer, counted from 0. */
export function explainKam(name: string, cells: readonly unknown[], row: number): Explanation {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition.explain(cells, { row, column: 1 });
}

/** Parts of an explanation added up. */
export function addedUp({ parts }: Explanation): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
