import { invalidInput, KamError } from "../../model/errors";
import {
  groupShare,
  groupsOf,
  type GroupAccount,
  type GroupShare,
} from "../../model/portfolio/groups";
import { reaches, RESIDUE } from "../../model/statistics/reaches";
import { creditedAccount, noRevenueInAll } from "../../model/portfolio/no-share";
import { accountColumns } from "../../schema/tables/accounts";
import { type AccountId, firstSpellings, idText } from "../../model/account-id";
import { needed, numberColumn } from "../../schema/columns";
import { accountsOr } from "../define/per-account/accounts-of";
import { perAccount } from "../define/per-account/per-account";
import { round, counted } from "../define/explanation";
import * as field from "../../schema/answer-fields";

/** An account of the table, or plain values: what the account brings, and what all bring. */
type Evidence = GroupAccount & { readonly given: AccountId; readonly total?: number };

const TOTAL = numberColumn({ header: "total_revenue", help: "Revenue of all accounts." });
const SHARE = "dependence: disclosure share";

/** Which accounts are so large that the accounts of the firm must say so. */
export const DISCLOSURE = perAccount({
  summary: "Which accounts bring so much revenue that it must be disclosed, by common control.",
  over: accountsOr({
    help: "Accounts table with headers, or one group's revenue and the total.",
    // Unknown revenue is the fault of its row alone: the way to the top may lead through it.
    columns: [accountColumns.parent_id, { ...accountColumns.revenue_12m, required: true }],
    read: ([parent, revenue], given): Evidence => {
      const above = parent === undefined ? undefined : idText(parent);
      return { id: idText(given), given, parent: above, revenue };
    },
    plain: {
      columns: [needed(accountColumns.revenue_12m), needed(TOTAL)],
      read: ([revenue, total]): Evidence => {
        return { id: "", given: "", parent: undefined, revenue, total };
      },
    },
  }),
  settings: "The Settings table; our defaults if left out.",
  answer: {
    disclose: field.flag,
    revenue_share: field.share,
    group: field.id,
    group_share: field.share,
  },
  returns: {
    unit: "share",
    help: "One row per account: id, TRUE or FALSE, share of revenue, group, the group's share.",
  },
  whole: (all) => {
    const groups = groupsOf(all);
    const unknown = all.filter(({ revenue }) => revenue === undefined).length;
    return { groups, unknown, spelled: firstSpellings(all.map(({ given }) => given)) };
  },
  decide: (account, { settings }, { groups, unknown, spelled }) => {
    const threshold = settings.value(SHARE);
    const { total } = account;
    const result =
      total === undefined
        ? groupShare(account, groups, threshold)
        : plainShare(account.revenue ?? 0, total, threshold);
    const size = groups.sizes.get(result.group) ?? 1;
    return { result, group: spelled(result.group), size, unknown };
  },
  show: ({ result, group }) => ({
    disclose: result.isDisclosed,
    revenue_share: result.share,
    group,
    group_share: result.groupShare,
  }),
  explain: (_, { result, size, unknown }, { settings }) => ({
    steps: [
      `It ${brings(result.share, " of all revenue")}.`,
      ...(size > 1
        ? [
            `Its group of ${size} under ${result.group} ${brings(result.groupShare)}: common control is one customer.`,
          ]
        : []),
      `${result.isDisclosed ? "That reaches" : "That is below"} ${round(settings.value(SHARE))}, from which it is disclosed.`,
      ...(unknown > 0 ? [`In no sum for want of revenue: ${counted(unknown, "account")}.`] : []),
    ],
    settings: [SHARE],
  }),
  examples: [
    {
      cells: [
        [
          ["account_id", "parent_id", "revenue_12m"],
          ["A", "", 7],
          ["B", "A", 5],
          ["C", "", 8],
          ["D", "", 80],
        ],
      ],
      answer: [
        ["account_id", "disclose", "revenue_share", "group", "group_share"],
        ["A", true, 0.07, "A", 0.12],
        ["B", true, 0.05, "A", 0.12],
        ["C", false, 0.08, "C", 0.08],
        ["D", true, 0.8, "D", 0.8],
      ],
      meaning: "A and B are one customer of 12%: both are disclosed, although each is below 10.",
    },
    {
      cells: [[[12, 100]]],
      answer: [[true, 0.12, "", 0.12]],
      meaning: "The same group by its revenue and the total.",
    },
  ],
  oneCurrency: () => ["accounts"],
  source: "ASC 280-10-50-42 and IFRS 8.34: 10% of revenue, common control as one customer.",
});

function brings(share: number | KamError, of = ""): string {
  return share instanceof KamError
    ? "has revenue below 0 (credits above invoices), which is no share of all revenue"
    : `brings ${round(share)}${of}`;
}

function plainShare(revenue: number, total: number, threshold: number): GroupShare {
  if (total >= 0 && revenue > total) {
    const place = { argument: "accounts", column: accountColumns.revenue_12m.header };
    throw invalidInput(place, `revenue of up to the total, ${total}`, revenue);
  }
  if (total <= 0)
    throw noRevenueInAll(total < 0).at({ argument: "accounts", column: TOTAL.header });
  const share = revenue < 0 ? creditedAccount() : revenue / total;
  const isDisclosed = reaches(revenue / total, threshold, RESIDUE);
  return { isDisclosed, share, group: "", groupShare: share };
}
