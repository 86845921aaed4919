import type { KamFunction } from "../catalogue";
import type { AnswerFields } from "../../schema/answer-fields";
import { holds } from "../define/holds";
import { markdownTable } from "./markdown";

/** The columns of an answer and what each holds. */
export function answerPart({ answer, columns }: KamFunction): readonly string[] {
  if (answer !== undefined) return [tableOf("column behind the id", answer)];
  return columns === undefined ? [] : [tableOf("column", columns)];
}

function tableOf(title: string, fields: AnswerFields): string {
  const rows = Object.entries(fields).map(([header, field]) => [`\`${header}\``, holds(field)]);
  return markdownTable([[title, "holds"], ...rows]);
}
