import { catalogue } from "../../src/functions/catalogue";
import type { Explanation } from "../../src/functions/define/explanation";
import { messageOf } from "../../src/i18n/say";
import { KamError } from "../../src/model/errors";

/** How `=KAM.name(...)` explains the cell in this row and column of its answer, from 0. */
export function explanation(
  name: string,
  cells: readonly unknown[],
  row: number,
  column = 0,
): Explanation {
  const definition = catalogue.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no KAM.${name}`);
  return definition.explain(cells, { row, column });
}

/** The message of the refusal that an explanation ends with. */
export function unexplained(...asked: Parameters<typeof explanation>): string {
  try {
    explanation(...asked);
  } catch (thrown) {
    if (thrown instanceof KamError) return messageOf(thrown);
  }
  throw new Error("A refusal was expected");
}

/** Values one below the other. */
export const upright = (values: readonly unknown[]): readonly (readonly unknown[])[] =>
  values.map((value) => [value]);
