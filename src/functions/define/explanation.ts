import type { Origin } from "../../reading/origin";
import type { AnswerField } from "../../schema/answer-fields";
import type { AnswerCell, Unit, Answer, AnswerGrid } from "./answer";

/**
 * How one cell of an answer came about, in a form that any reader can draw: the pane shows it,
 * tests add its parts up. It is made by the definition itself, from the very cells it was given.
 */
export interface Explanation {
  /** What the cell answers, e.g. `Attractiveness of A-003`. */
  readonly question: string;
  readonly answer: AnswerCell;
  /** What the answer is, where the schema says it. */
  readonly field?: Measured;
  /** The rule in sentences, in the order in which it was applied. */
  readonly rule: readonly string[];
  readonly inputs: readonly ExplainedValue[];
  /** What was read as well, where there is too much of it for all to stand among the inputs. */
  readonly unlisted?: Unlisted;
  /** Amounts that add up to `answer`, or to `partsOf`; empty where there is no sum. */
  readonly parts: readonly ExplainedPart[];
  /** The cell of the same row that the parts add up to, where it is another than the one asked. */
  readonly partsOf?: { readonly question: string; readonly answer: AnswerCell };
  readonly settings: readonly ExplainedValue[];
  /** Where the answer has several columns: the one told of, and what its row speaks of. */
  readonly row?: ToldRow;
  readonly source: string;
}

/** A row of an answer of which one cell is told of. */
export interface ToldRow {
  /** Header of the cell that `question`, `answer` and `parts` are those of. */
  readonly title: string;
  /** What the row speaks of, such as an account. */
  readonly of: string;
}

export interface ExplainedValue {
  readonly label: string;
  /** `undefined` for a blank cell: unknown, which is not 0. */
  readonly value: AnswerCell | undefined;
  readonly unit: Unit;
  readonly origin: Origin;
  /** What the cell holds, where the schema says it: so a day is shown as a day. */
  readonly field?: Measured;
  /** The setting that is used where it is not given. */
  readonly instead?: AnswerCell;
}

/** What is known of a value by its column, and decides how it is shown. */
export type Measured = Pick<AnswerField, "kind" | "unit">;

/** How many lines or cells are not listed. */
export interface Unlisted {
  readonly count: number;
  readonly of: "line" | "cell";
}

/** What is not listed of so many; nothing where all of it is. */
export function unlisted(
  all: number,
  shown: number,
  of: Unlisted["of"],
): Pick<Explanation, "unlisted"> {
  return all > shown ? { unlisted: { count: all - shown, of } } : {};
}

export interface ExplainedPart {
  readonly label: string;
  readonly amount: number;
  /** How the amount was made, with its numbers. */
  readonly how: string;
}

/** An explanation of which only what there is has to be said. */
export function explained(told: {
  readonly question: string;
  readonly answer: AnswerCell;
  readonly rule: readonly string[];
  readonly source: string;
  readonly inputs?: readonly ExplainedValue[];
  readonly unlisted?: Unlisted;
  readonly parts?: readonly ExplainedPart[];
  readonly settings?: readonly ExplainedValue[];
  readonly row?: ToldRow;
}): Explanation {
  return { inputs: [], parts: [], settings: [], ...told };
}

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

/** A number as a sentence shows it: four decimals at most. The number itself is never rounded. */
export function round(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}

/** `1 account`, `2 accounts`: what is counted, in the number that it has. */
export function counted(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}
