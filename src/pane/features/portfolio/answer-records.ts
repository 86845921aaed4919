import type { AnswerCell, AnswerGrid } from "../../../functions/define/answer";
import type { AccountsFunction } from "../../../functions/define/per-account/per-account";
import type { AnswerFields } from "../../../schema/answer-fields";
import { messageOf } from "../../../i18n/say";
import { KamError } from "../../../model/errors";

/** One row of an answer per account; only columns that the answer has can be asked for. */
export interface AnswerRecord<H extends string> {
  /** A number, such as an id may be, is taken as its digits. */
  readonly text: (header: H | "account_id") => string;
  /** `undefined` where the answer leaves the cell empty or it holds a fault. */
  readonly number: (header: H) => number | undefined;
  /** What is wrong with the row: each message once. */
  readonly faults: readonly string[];
}

/** The columns of what a function answers per account. */
export type TitlesOf<F> = F extends AccountsFunction<infer A> ? keyof A & string : never;

/** Reads an answer of the function whose first row is headers. */
export function answerRecords<F extends AccountsFunction<AnswerFields>>([
  headers = [],
  ...rows
]: AnswerGrid): readonly AnswerRecord<TitlesOf<F>>[] {
  const positions = new Map(headers.map((header, position) => [header, position]));
  return rows.map((row) => {
    const cell = (header: string): AnswerCell => row[positions.get(header) ?? -1] ?? "";
    return {
      text: (header) => textOf(cell(header)),
      number: (header) => numberOf(cell(header)),
      faults: faultsOf(row),
    };
  });
}

function textOf(cell: AnswerCell): string {
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell : "";
}

function numberOf(cell: AnswerCell): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function faultsOf(row: readonly AnswerCell[]): readonly string[] {
  const faults = row.filter((cell) => cell instanceof KamError);
  return [...new Set(faults.map(messageOf))];
}
