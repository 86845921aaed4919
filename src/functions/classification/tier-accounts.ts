import { KamError } from "../../model/errors";
import {
  decideTier,
  type TierDecision,
  type TierEvidence,
  type TierRule,
} from "../../model/portfolio/tier";
import { answerByAccount, type AccountsInput } from "../accounts";
import type { AnswerCell, AnswerGrid } from "../answer";
import { requireSettings, type Settings, type SettingsInput } from "../settings";
import { plainEvidence, readTierEvidence } from "./tier-evidence";

/** What TIER is asked for. */
export interface TierQuestion {
  readonly accounts: AccountsInput;
  readonly settings: SettingsInput;
  readonly headers: boolean | undefined;
}

export const TIER_HEADERS = [
  "account_id",
  "tier",
  "route",
  "quadrant",
  "attractiveness",
  "strength",
  "standing",
  "reason",
] as const;

/** Puts a whole table, or one account, into tiers. */
export function answerTier({ accounts, settings: input, headers }: TierQuestion): AnswerGrid {
  const settings = requireSettings(input);
  if (accounts.form === "row") {
    const evidence = plainEvidence(accounts, settings);
    const row = showTier(evidence, decideTier(evidence, tierRule(settings)));
    return headers === true ? [TIER_HEADERS.slice(1), row] : [row];
  }
  const { ids, of } = readTierEvidence(accounts.table, settings);
  const rule = tierRule(settings);
  return answerByAccount({
    headers: TIER_HEADERS,
    withHeaders: headers ?? true,
    ids,
    answer: (row, id) => {
      const evidence = of(row);
      if (evidence instanceof KamError) return evidence;
      return [id, ...showTier(evidence, decideTier(evidence, rule))];
    },
  });
}

export function tierRule(settings: Settings): TierRule {
  return {
    cuts: {
      attractiveness: settings.value("tier: attractiveness cut"),
      strength: settings.value("tier: strength cut"),
    },
    strategicCompleteness: settings.value("tier: completeness for Strategic key"),
  };
}

function showTier(evidence: TierEvidence, decision: TierDecision): readonly AnswerCell[] {
  return [
    decision.tier,
    evidence.routes.join(" + "),
    decision.quadrant ?? "",
    evidence.attractiveness ?? "",
    evidence.strength ?? "",
    evidence.standing,
    tierReason(decision),
  ];
}

/** Why this tier, and what kept the account from the one that its quadrant points to. */
export function tierReason({ gates, tier, quadrant }: TierDecision): string {
  const entered = gates.at(-1)?.tests.map(({ says }) => says) ?? [];
  const aimed = gates.find((gate) => gate.tier !== tier && gate.tier === AIM[quadrant ?? "none"]);
  const failed = aimed?.tests.filter(({ holds }) => !holds).map(({ says }) => says) ?? [];
  const why = entered.length > 0 ? entered.join("; ") : "no other gate lets it in";
  return failed.length > 0
    ? `${why}. For ${aimed?.tier ?? ""} it lacks: ${failed.join("; ")}`
    : why;
}

/** The tier that a quadrant points to. */
const AIM: Readonly<Record<string, string>> = {
  Strategic: "Strategic key",
  Star: "Key - develop",
  Status: "Key - maintain",
};
