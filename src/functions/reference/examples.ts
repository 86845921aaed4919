import { KamError } from "../../model/errors";
import type { KamFunction } from "../catalogue";
import type { Answer, AnswerCell } from "../define/answer";
import type { Example } from "../define/definition";
import { toFailure } from "../failure";
import { formulaOf } from "./formula";
import { codeBlock, markdownTable } from "./markdown";

/** A worked example as a formula that can be tried, and its answer as a table. */
export function examplePart({ name }: KamFunction, example: Example): readonly string[] {
  return [
    `**Example.** ${example.meaning}`,
    codeBlock(formulaOf(name, example.cells)),
    markdownTable(answerRows(name, example.answer)),
  ];
}

/** Rows of an answer; one without headers of its own is headed by `answer`. */
function answerRows(name: string, answer: Answer): readonly (readonly string[])[] {
  const rows: readonly (readonly AnswerCell[])[] = isCell(answer) ? [[answer]] : answer;
  const texts = rows.map((row) => row.map((cell) => cellText(name, cell)));
  const first = rows[0] ?? [];
  const hasHeader = rows.length > 1 && first.every((cell) => typeof cell === "string");
  return hasHeader ? texts : [first.map((_, index) => (index === 0 ? "answer" : "")), ...texts];
}

function isCell(answer: Answer): answer is AnswerCell {
  return !Array.isArray(answer);
}

function cellText(name: string, cell: AnswerCell): string {
  if (cell instanceof KamError) return toFailure(name, cell).code;
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return typeof cell === "number" ? String(Number(cell.toPrecision(SHOWN_DIGITS))) : cell;
}

/** Enough to check an example by hand. */
const SHOWN_DIGITS = 6;
