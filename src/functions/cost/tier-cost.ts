import { sum, toDecimal, toNumber } from "../../model/money/decimal";
import type { GroupCost } from "../../model/cost/tier-cost";
import { fault, KamError } from "../../model/errors";
import { idText } from "../../model/account-id";
import type { AnswerCell } from "../define/answer";
import { accountRow, namedSettings } from "../define/per-account/explain-account";
import { TIER_COST_COLUMNS } from "./tier-cost/tier-columns";
import { leftOutInputs, tieredAccounts, tierGroups, type TierGroup } from "./tier-cost/tier-groups";
import { listed } from "./tables/whole-table";
import { defineFunction } from "../define/define";
import { explained, round, counted, unlisted } from "../define/explanation";
import { SHOWN_LINES } from "../define/shown-lines";
import { flag, requireSettings, settingsParameter } from "../define/parameters";

const CUT = "cost: service share that pays";
const SOURCE = "Our operationalisation: an association, and no proof of what the service caused.";
const ANSWERS = [
  "contribution",
  "accounts",
  "unknown",
  "contribution_before_service",
  "cost_to_serve",
  "contribution_of_revenue",
  "service_share",
  "cost_to_serve_left_out",
  "left_out",
  "verdict",
] as const;

/** Whether what each tier is served with pays. */
export const TIERCOST = defineFunction({
  summary: "What each tier brings and costs to serve, and whether serving it pays.",
  parameters: {
    accounts: tieredAccounts({ help: "Accounts table with headers." }),
    settings: settingsParameter({ help: "The Settings table; our defaults if left out." }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: TIER_COST_COLUMNS,
  returns: {
    unit: "currency",
    shape: "range",
    help: "One row per tier, then key accounts, other accounts and all: money, shares, accounts left out, verdict.",
  },
  examples: [
    {
      cells: [
        [
          ["account_id", "tier", "revenue_12m", "contribution_12m", "cost_to_serve_12m"],
          ["A", "Strategic key", 1000, 150, 50],
          ["B", "Standard", 500, -20, 70],
          ["C", "Standard", 300, "", 40],
        ],
      ],
      answer: [
        ["tier", ...ANSWERS],
        ["Strategic key", 150, 1, 0, 200, 50, 0.15, 0.25, 0, "", "pays"],
        ["Standard", -20, 2, 1, 50, 70, -0.04, 1.4, 40, "C", "does not pay"],
        ["key accounts", 150, 1, 0, 200, 50, 0.15, 0.25, 0, "", "pays"],
        ["other accounts", -20, 2, 1, 50, 70, -0.04, 1.4, 40, "C", "does not pay"],
        ["all", 130, 3, 1, 250, 120, 130 / 1500, 0.48, 40, "C", "pays"],
      ],
      meaning:
        "Serving the key account takes a quarter of what it leaves; B costs more than that. What C leaves is unknown: its 40 stand apart.",
    },
  ],
  oneCurrency: () => ["accounts"],
  source: SOURCE,
  compute: ({ accounts, settings, headers }) => {
    const groups = tierGroups(accounts, requireSettings(settings).value(CUT));
    const rows = groups.map(groupRow);
    return (headers ?? true) ? [["tier", ...ANSWERS], ...rows] : rows;
  },
  explain: ({ accounts, settings, headers }, position) => {
    const known = requireSettings(settings);
    const groups = tierGroups(accounts, known.value(CUT));
    const index = accountRow(position, { headers, count: groups.length });
    const { name, cost, leftOut } = groups[index] ?? NO_GROUP;
    if (cost instanceof KamError) throw cost;
    return explained({
      question: `Contribution of ${name}`,
      answer: cost.contribution,
      row: { title: "contribution", of: name },
      rule: [
        `${counted(cost.accounts, "account")}; of ${cost.unknown} money is unknown, and in no sum.`,
        ...leftOutSteps(cost, leftOut),
        `Cost to serve takes ${round(cost.costToServe)} of ${round(cost.beforeService)}: ${cost.verdict}.`,
      ],
      inputs: leftOutInputs(accounts, leftOut),
      ...unlisted(leftOut.length, SHOWN_LINES, "line"),
      parts: [
        { label: "before service", amount: cost.beforeService, how: "added up" },
        { label: "cost to serve", amount: -cost.costToServe, how: "taken away" },
      ],
      settings: namedSettings(known, [CUT]),
      source: SOURCE,
    });
  },
});

const NO_GROUP: TierGroup = {
  name: "",
  cost: fault("outside-the-answer", {}),
  leftOut: [],
};

function leftOutSteps(
  { costToServe, costLeftOut }: GroupCost,
  leftOut: TierGroup["leftOut"],
): readonly string[] {
  if (leftOut.length === 0) return [];
  const all = toNumber(sum([costToServe, costLeftOut].map(toDecimal)));
  return [
    `Left out: ${namesOf(leftOut)}; their cost to serve, ${costLeftOut}, with ${costToServe} of the others makes ${all}.`,
  ];
}

function namesOf(leftOut: TierGroup["leftOut"]): string {
  return listed(leftOut.map(({ id }) => idText(id)));
}

/** One id comes back as it was handed over, for lookups; several are a text. */
function leftOutCell(leftOut: TierGroup["leftOut"]): AnswerCell {
  const [only, ...further] = leftOut;
  return only !== undefined && further.length === 0 ? only.id : namesOf(leftOut);
}

function groupRow({ name, cost, leftOut }: TierGroup): readonly AnswerCell[] {
  if (cost instanceof KamError) return [name, ...ANSWERS.map(() => cost)];
  return [
    name,
    cost.contribution,
    cost.accounts,
    cost.unknown,
    cost.beforeService,
    cost.costToServe,
    cost.contributionOfRevenue,
    cost.serviceShare,
    cost.costLeftOut,
    leftOutCell(leftOut),
    cost.verdict,
  ];
}
