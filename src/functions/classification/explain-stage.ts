import { KamError } from "../../model/errors";
import { decideStage } from "../../model/relationship/stage";
import {
  INDICATORS,
  type StageDecision,
  type StageEvidence,
} from "../../model/relationship/stage-rule";
import type { Position } from "../define";
import type { ExplainedPart, ExplainedValue, Explanation } from "../explanation";
import { isNamedSetting, NAMED_SETTINGS } from "../named-settings";
import { requireSettings } from "../settings";
import { accountRow, namedSettings, rowInputs, tableInputs } from "./account-row";
import {
  plainStageColumns,
  plainStageEvidence,
  readStageEvidence,
  stageColumns,
  stageRule,
  type StageQuestion,
} from "./stage-accounts";

/** Says which tests a relationship passes, and which are missing for the next stage. */
export function explainStage(question: StageQuestion, position: Position): Explanation {
  const settings = requireSettings(question.settings);
  const { name, evidence, inputs } = accountAt(question, position);
  const decision = decideStage(evidence, stageRule(settings));
  return {
    question: `Stage of ${name}`,
    answer: decision.stage,
    rule: [
      bandSentence(decision),
      ...decision.tests.map(
        ({ stage, holds, says }) => `${stage}: ${holds ? "yes" : "no"}: ${says}.`,
      ),
      evidence.hasNotice === true
        ? "Notice has been given: Disintegrating, whatever the rest says."
        : `The highest stage whose tests, and all below, hold: ${decision.stage}.`,
    ],
    inputs,
    parts: sumParts(evidence, decision),
    settings: namedSettings(
      settings,
      Object.keys(NAMED_SETTINGS)
        .filter(isNamedSetting)
        .filter((each) => each.startsWith("stage:")),
    ),
    source:
      "McDonald's stages; bands as seen in a student's annotated assignment; gates are our operationalisation.",
  };
}

function bandSentence({ sum, band, known }: StageDecision): string {
  if (sum === undefined || band === undefined)
    return `Only ${known} of 6 indicators are known: no band.`;
  const missing = known < 6 ? " (the missing one counted as 1)" : "";
  return `The indicators add up to ${sum}${missing}: band ${band}.`;
}

/** What makes up the sum of the indicators; nothing where there is no sum. */
function sumParts({ indicators }: StageEvidence, { sum }: StageDecision): readonly ExplainedPart[] {
  if (sum === undefined) return [];
  return INDICATORS.map((indicator) => ({
    label: indicator,
    amount: indicators[indicator] ?? 1,
    how: indicators[indicator] === undefined ? "unknown, counted as 1" : "as judged, 1 to 4",
  }));
}

interface Account {
  readonly name: string;
  readonly evidence: StageEvidence;
  readonly inputs: readonly ExplainedValue[];
}

function accountAt({ accounts, headers }: StageQuestion, position: Position): Account {
  if (accounts.form === "row") {
    const inputs = rowInputs(
      accounts,
      plainStageColumns.map(({ header }) => header),
    );
    return { name: "this account", evidence: plainStageEvidence(accounts), inputs };
  }
  const { ids, of } = readStageEvidence(accounts.table);
  const row = accountRow(position, { headers, count: ids.length });
  const evidence = of(row);
  if (evidence instanceof KamError) throw evidence;
  const read = stageColumns.map(({ header }) => header);
  return { name: ids[row] ?? "", evidence, inputs: tableInputs(accounts.table, row, read) };
}
