import type { KamFunction } from "../catalogue";
import { holds } from "./holds";
import { markdownTable } from "./markdown";

/** The columns of an answer per account and what each holds. */
export function answerPart({ answer }: KamFunction): readonly string[] {
  if (answer === undefined) return [];
  const rows = Object.entries(answer).map(([header, field]) => [`\`${header}\``, holds(field)]);
  return [markdownTable([["column behind the id", "holds"], ...rows])];
}
