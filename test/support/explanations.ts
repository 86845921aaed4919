import type { Explanation } from "../../src/functions/define/explanation";
import { messageOf } from "../../src/i18n/say";
import { KamError } from "../../src/model/errors";
import { definitionOf } from "./builders";

/** How `=KAM.name(...)` explains the cell in this row and column of its answer, from 0. */
export function explanation(
  name: string,
  cells: readonly unknown[],
  row = 0,
  column = 0,
): Explanation {
  return definitionOf(name).explain(cells, { row, column });
}

/** Parts of an explanation added up. */
export function addedUp({ parts }: Explanation): number {
  return parts.reduce((total, { amount }) => total + amount, 0);
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
