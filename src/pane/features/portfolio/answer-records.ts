import type { AnswerCell, AnswerGrid } from "../../../functions/define/answer";
import { messageOf } from "../../../i18n/say";
import { KamError } from "../../../model/errors";

/** One row of an answer, its cells found by the header of the answer's own first row. */
export interface AnswerRecord {
  /** A number, such as an id may be, is taken as its digits. */
  readonly text: (header: string) => string;
  /** `undefined` where the answer leaves the cell empty or it holds a fault. */
  readonly number: (header: string) => number | undefined;
  /** What is wrong with the row: each message once. */
  readonly faults: readonly string[];
}

/** Reads an answer whose first row is headers. */
export function answerRecords([headers = [], ...rows]: AnswerGrid): readonly AnswerRecord[] {
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
