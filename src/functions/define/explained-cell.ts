import type { Answer, AnswerCell, AnswerGrid } from "./answer";
import type { Explanation } from "./explanation";

/** One row of an answer, and which of its cells is asked about. */
export interface AskedRow {
  readonly titles: readonly string[];
  readonly cells: readonly AnswerCell[];
  readonly column: number;
}

/**
 * The same row with the cell that is asked about: its question and its value, while the rule stays
 * that of the row, and the parts stay those of the cell that they add up to.
 */
export function atCell(told: Explanation, { titles, cells, column }: AskedRow): Explanation {
  const { row, ...same } = told;
  const { question, answer, parts } = same;
  const asked = titles[column];
  if (row === undefined || asked === undefined || asked === row.title) return same;
  const cell = cells[column] ?? "";
  return {
    ...same,
    question: questionOf(asked, String(cell) === row.of ? "this row" : row.of),
    answer: cell,
    ...(parts.length === 0 ? {} : { partsOf: { question, answer } }),
  };
}

/** The asked row of an answer, whose titles it may have been asked to leave out. */
export function askedRow(
  { withHeaders, asItIs }: { readonly withHeaders: Answer; readonly asItIs: Answer },
  { row, column }: { readonly row: number; readonly column: number },
): AskedRow {
  const [titles = []] = withHeaders as AnswerGrid;
  return { titles: titles.map(String), cells: (asItIs as AnswerGrid)[row] ?? [], column };
}

/** `share_of_wallet` of `A`: "Share of wallet of A". */
export function questionOf(title: string, of: string): string {
  const words = title.replaceAll("_", " ");
  return `${words.charAt(0).toUpperCase()}${words.slice(1)} of ${of}`;
}
