import { KamError } from "../../model/errors";
import { decideTier, type TierEvidence } from "../../model/portfolio/tier";
import type { Position } from "../define";
import type { ExplainedValue, Explanation } from "../explanation";
import { requireSettings, type Settings } from "../settings";
import { accountRow, namedSettings, rowInputs, tableInputs } from "./account-row";
import { tierReason, tierRule, type TierQuestion } from "./tier-accounts";
import { plainEvidence, plainTierColumns, readTierEvidence, tierColumns } from "./tier-evidence";

/** Says by which gate an account came into its tier, and which gates it did not pass. */
export function explainTier(question: TierQuestion, position: Position): Explanation {
  const settings = requireSettings(question.settings);
  const { name, evidence, inputs } = accountAt(question, settings, position);
  const decision = decideTier(evidence, tierRule(settings));
  return {
    question: `Tier of ${name}`,
    answer: decision.tier,
    rule: [
      `Routes open to it: ${evidence.routes.join(" and ") || "none"}.`,
      ...decision.gates.map(({ tier, tests }) => {
        const marked = tests.map(({ holds, says }) => `${holds ? "yes" : "no"}: ${says}`);
        return `${tier}: ${marked.join("; ") || "everything that is left"}.`;
      }),
      `${decision.tier}: ${tierReason(decision)}.`,
    ],
    inputs: [...inputs, ...computed(evidence)],
    parts: [],
    settings: namedSettings(settings, [
      "tier: attractiveness cut",
      "tier: strength cut",
      "tier: completeness for a class",
      "tier: completeness for Strategic key",
      "tier: share of purchasing power",
      "tier: share of contribution",
    ]),
    source: "Our operationalisation of the three kinds of key account.",
  };
}

interface Account {
  readonly name: string;
  readonly evidence: TierEvidence;
  readonly inputs: readonly ExplainedValue[];
}

function accountAt(question: TierQuestion, settings: Settings, position: Position): Account {
  const { accounts, headers } = question;
  if (accounts.form === "row") {
    return {
      name: "this account",
      evidence: plainEvidence(accounts, settings),
      inputs: rowInputs(
        accounts,
        plainTierColumns.map(({ header }) => header),
      ),
    };
  }
  const { ids, of } = readTierEvidence(accounts.table, settings);
  const row = accountRow(position, { headers, count: ids.length });
  const evidence = of(row);
  if (evidence instanceof KamError) throw evidence;
  const read = tierColumns.map(({ header }) => header);
  return { name: ids[row] ?? "", evidence, inputs: tableInputs(accounts.table, row, read) };
}

function computed({ attractiveness, completeness }: TierEvidence): readonly ExplainedValue[] {
  const origin = { kind: "computed" } as const;
  return [
    { label: "attractiveness", value: attractiveness, unit: "score", origin },
    { label: "completeness", value: completeness, unit: "share", origin },
  ];
}
