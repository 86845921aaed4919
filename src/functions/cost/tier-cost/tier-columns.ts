import * as field from "../../../schema/answer-fields";
import type { AnswerFields } from "../../../schema/answer-fields";

/** The columns of an answer of TIERCOST. */
export const TIER_COST_COLUMNS = {
  tier: { ...field.text, help: "The tier, or which accounts are taken together." },
  contribution: { ...field.money, help: "What is left after the cost to serve." },
  accounts: { ...field.count, help: "Accounts of the group." },
  unknown: { ...field.count, help: "Accounts of it whose money is unknown: in no sum." },
  contribution_before_service: { ...field.money, help: "Before the cost to serve is taken away." },
  cost_to_serve: { ...field.money, help: "Of the accounts that are in the sums." },
  contribution_of_revenue: { ...field.share, help: "Contribution over revenue." },
  service_share: { ...field.ratio, help: "Cost to serve over the contribution before it." },
  cost_to_serve_left_out: { ...field.money, help: "Of accounts that are in no sum." },
  left_out: { ...field.text, help: "The accounts that are in no sum." },
  verdict: { ...field.text, help: "Whether the cost to serve pays, by the cut of the Settings." },
} as const satisfies AnswerFields;
