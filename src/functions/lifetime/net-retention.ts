import * as field from "../../schema/answer-fields";
import { notAvailable } from "../../model/errors";
import {
  netRetention,
  retentionBase,
  type NetRetention,
  type RetentionBase,
} from "../../model/lifetime/net-retention";
import { accountColumns } from "../../schema/tables/accounts";
import type { AnswerGrid } from "../define/answer";
import { defineFunction } from "../define/define";
import { explained, round, counted } from "../define/explanation";
import { accountTable, type TableRows } from "./ledger/table-rows";
import { flag } from "../define/parameters";

const SOURCE =
  "Common definitions of gross and net revenue retention, as seen in the glossaries of ChurnZero and LatentView.";

const RATES = {
  account_retention: "accountRetention",
  gross_retention: "grossRetention",
  net_retention: "netRetention",
} as const;
const AMOUNTS = {
  retained_revenue: "retained",
  expansion_revenue: "expansion",
  new_revenue: "added",
  lost_revenue: "lost",
} as const;
const MEASURES = { ...RATES, ...AMOUNTS };
const HEADERS = [...Object.keys(MEASURES), "accounts_unknown"];

/** Without either column nothing is known of any account; a blank cell is unknown. */
const COLUMNS = [
  { ...accountColumns.revenue_12m, required: true },
  { ...accountColumns.revenue_prev_12m, required: true },
] as const;

/** How much revenue of the year before is kept. */
export const NETRETENTION = defineFunction({
  summary: "How much of last year's accounts and revenue was kept, apart from what is new.",
  parameters: {
    accounts: accountTable({
      help: "Accounts table with headers.",
      columns: COLUMNS,
    }),
    headers: flag({ help: "FALSE leaves out the header row." }),
  },
  columns: {
    account_retention: { ...field.share, help: "Accounts of the year before that still buy." },
    gross_retention: { ...field.share, help: "Revenue kept, without what accounts added." },
    net_retention: { ...field.ratio, help: "Revenue kept, with what accounts that stayed added." },
    retained_revenue: { ...field.money, help: "Of the year before, what was kept." },
    expansion_revenue: { ...field.money, help: "What accounts that stayed added." },
    new_revenue: { ...field.money, help: "Of accounts without revenue in the year before." },
    lost_revenue: { ...field.money, help: "Of the year before, what was lost." },
    accounts_unknown: { ...field.count, help: "Accounts of which a year is blank: in no sum." },
  },
  returns: {
    unit: "none",
    shape: "range",
    help: "One row for the portfolio: three rates, four amounts, accounts that are not known.",
  },
  examples: [
    {
      cells: [
        [
          ["account_id", "revenue_12m", "revenue_prev_12m"],
          ["A", 120, 100],
          ["B", 60, 100],
          ["C", 0, 50],
          ["D", 40, 0],
        ],
      ],
      answer: [HEADERS, [2 / 3, 160 / 250, 180 / 250, 160, 20, 40, 90, 0]],
      meaning: "A grew by 20, B shrank, C was lost, D is new.",
    },
  ],
  oneCurrency: () => ["accounts"],
  source: SOURCE,
  compute: ({ accounts, headers }): AnswerGrid => {
    const { result, unknown } = measure(accounts);
    const row = [...Object.values(MEASURES).map((name) => result[name]), unknown];
    return (headers ?? true) ? [HEADERS, row] : [row];
  },
  explain: ({ accounts, headers }, { row, column }) => {
    const { result, base, unknown } = measure(accounts);
    const { before, credited } = base;
    const name = HEADERS[column];
    if (row !== ((headers ?? true) ? 1 : 0) || name === undefined) {
      throw notAvailable("choose a cell that holds a measure");
    }
    const measured = name in MEASURES ? result[MEASURES[name as keyof typeof MEASURES]] : unknown;
    return explained({
      question: `${name.replaceAll("_", " ")} of the portfolio`,
      answer: measured,
      rule: [
        `Of ${round(before)} in the year before, ${round(result.retained)} was kept and ${round(result.lost)} lost.`,
        ...(credited > 0
          ? [`Of what was lost, ${round(credited)} lies below 0: credits above invoices.`]
          : []),
        `Accounts that stayed added ${round(result.expansion)}; accounts without revenue before brought ${round(result.added)}.`,
        `Left out because a year is not known: ${counted(unknown, "account")}.`,
      ],
      source: SOURCE,
    });
  },
});

function measure({ rows }: TableRows<typeof COLUMNS>): {
  readonly result: NetRetention;
  readonly base: RetentionBase;
  readonly unknown: number;
} {
  const pairs = rows.flatMap(([now, before]) =>
    now === undefined || before === undefined ? [] : [{ now, before }],
  );
  const unknown = rows.length - pairs.length;
  return { result: netRetention(pairs), base: retentionBase(pairs), unknown };
}
