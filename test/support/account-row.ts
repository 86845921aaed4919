import { KamError } from "../../src/model/errors";
import type { AnswerCell } from "../../src/functions/define/answer";
import { messageOf } from "../../src/i18n/say";
import { cellMessage, spill } from "./builders";

/** The row of an account in the answer of a function, without its id. */
export function rowOf(
  name: string,
  ...cells: readonly unknown[]
): (id: string) => readonly AnswerCell[] {
  return (id) =>
    spill(name, ...cells)
      .find(([first]) => first === id)
      ?.slice(1) ?? [];
}

/** Why a cell has no answer, where nothing that was handed over is wrong. */
export function reason(cell: AnswerCell | undefined): string {
  if (cell instanceof KamError && cell.code !== "not-available") {
    throw new Error(
      `Expected a cell without an answer, found one called wrong: ${messageOf(cell)}`,
    );
  }
  return cellMessage(cell);
}
