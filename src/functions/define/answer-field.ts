import type { AnswerField, AnswerFields } from "../../schema/answer-fields";
import { ID_HEADERS } from "./case-pairs";

/** What a column of an answer holds, by its header: an id stands in front of what is answered about it. */
export function answerField(
  fields: AnswerFields | undefined,
  title: string | undefined,
): AnswerField | undefined {
  if (title === undefined) return undefined;
  return fields?.[title] ?? (ID_HEADERS.includes(title) ? { kind: "id" } : undefined);
}
