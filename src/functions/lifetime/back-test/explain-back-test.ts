import { notAvailable } from "../../../model/errors";
import type { Position } from "../../define/definition";
import { explained, type Explanation, counted } from "../../define/explanation";
import { type BackTestQuestion, lookBack, measures } from "./look-back";

export const BACK_TEST_SOURCE = "Our operationalisation; precision and recall are standard.";

/** How one line of the back-test came about. */
export function explainBackTest(question: BackTestQuestion, { row }: Position): Explanation {
  const found = lookBack(question);
  const { result } = found;
  const measured = measures(found)[row - ((question.headers ?? true) ? 1 : 0)];
  if (measured === undefined) throw notAvailable("choose one of the rows below the header");
  const judged = result.warned - result.tooRecent;
  return explained({
    question: `${measured[0].replaceAll("_", " ")} of the warnings`,
    answer: measured[1],
    row: { title: "value", of: measured[0] },
    rule: [
      `Health below ${question.cut} is a warning; it is right when the loss follows within ${counted(question.horizon, "day")}.`,
      `Of ${counted(result.accounts, "account")}, ${result.warned} had a warning; ${result.tooRecent} of them cannot be judged yet.`,
      `${result.hits} of the ${judged} others were lost in time: precision.`,
      `${result.hits} of ${result.lost} lost accounts were warned of in time: recall.`,
    ],
    source: BACK_TEST_SOURCE,
  });
}
