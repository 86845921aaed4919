import type { AnswerCell } from "./answer";
import type { ExplainedPart, ExplainedValue, Explanation, ToldRow } from "./explanation";

/** An explanation of which only what there is has to be said. */
export function explained(told: {
  readonly question: string;
  readonly answer: AnswerCell;
  readonly rule: readonly string[];
  readonly source: string;
  readonly inputs?: readonly ExplainedValue[];
  readonly parts?: readonly ExplainedPart[];
  readonly settings?: readonly ExplainedValue[];
  readonly row?: ToldRow;
}): Explanation {
  return { inputs: [], parts: [], settings: [], ...told };
}
