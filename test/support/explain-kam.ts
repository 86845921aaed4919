import { catalogue } from "../../src/functions/catalogue";
import type { Explanation } from "../../src/functions/define/explanation";

/** What the function says of a cell of its answer; row and column count from 0. */
export function explainKam(
  name: string,
  cells: readonly unknown[],
  row: number,
  column = 1,
): Explanation {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition.explain(cells, { row, column });
}

/** Parts of an explanation added up. */
export function addedUp({ parts }: Explanation): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
}
