import { invalidInput, notAvailable } from "../../../model/errors";
import { netRetention, type NetRetention } from "../../../model/lifetime/net-retention";
import { retentionRate } from "../../../model/lifetime/retention-rate";
import { accountColumns } from "../../account-columns";
import type { AnswerGrid } from "../../answer";
import { defineFunction } from "../../define";
import { explained } from "../../explained";
import { tableRows, type TableRows } from "../../lifetime/table-rows";
import { number } from "../../number-parameters";
import { flag } from "../../parameters";
import { round } from "../../round";

const RATE_SOURCE = "Common definition in marketing metrics.";
const REVENUE_SOURCE = "Common definitions of gross and net revenue retention.";

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

/** How much of what there was is kept. */
export const retentionFunctions = {
  RETENTION: defineFunction({
    summary: "Share of the accounts at the start of a period that are still there at its end.",
    parameters: {
      start: count("Accounts at the start of the period."),
      end: count("Accounts at its end, the new ones among them."),
      added: count("Accounts won in the period."),
    },
    returns: { unit: "share", shape: "cell", help: "0 to 1; 1 when none was lost." },
    examples: [{ cells: [100, 105, 20], answer: 0.85, meaning: "85 of 100 stayed; 20 came in." }],
    notes: ["Growth of the number of accounts can hide losses: new ones are taken off first."],
    source: RATE_SOURCE,
    compute: ({ start, end, added }) => retentionRate(start, end, added),
    explain: ({ start, end, added }) =>
      explained({
        question: "Retention of the period",
        answer: retentionRate(start, end, added),
        rule: [
          `Of ${end} accounts at the end ${added} are new, so that ${end - added} stayed.`,
          `They are divided by the ${start} of the start.`,
        ],
        source: RATE_SOURCE,
      }),
  }),

  NETRETENTION: defineFunction({
    summary: "How much of last year's accounts and revenue was kept, apart from what is new.",
    parameters: {
      accounts: tableRows({
        help: "Accounts table with headers.",
        columns: [accountColumns.revenue_12m, accountColumns.revenue_prev_12m],
      }),
      headers: flag({ help: "FALSE leaves out the header row." }),
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
    notes: [
      "Retained and lost revenue add up to the year before; retained, expansion and new to this year.",
      "An account of which one of the two years is blank is left out and counted.",
    ],
    source: REVENUE_SOURCE,
    compute: ({ accounts, headers }): AnswerGrid => {
      const { result, unknown } = measure(accounts);
      const row = [...Object.values(MEASURES).map((name) => result[name]), unknown];
      return (headers ?? true) ? [HEADERS, row] : [row];
    },
    explain: ({ accounts, headers }, { row, column }) => {
      const { result, unknown } = measure(accounts);
      const name = HEADERS[column];
      if (row !== ((headers ?? true) ? 1 : 0) || name === undefined) {
        throw notAvailable("choose a cell that holds a measure");
      }
      const measured = name in MEASURES ? result[MEASURES[name as keyof typeof MEASURES]] : unknown;
      const before = result.retained + result.lost;
      return explained({
        question: `${name.replaceAll("_", " ")} of the portfolio`,
        answer: measured,
        rule: [
          `Of ${round(before)} in the year before, ${round(result.retained)} was kept and ${round(result.lost)} lost.`,
          `Accounts that stayed added ${round(result.expansion)}; accounts without revenue before brought ${round(result.added)}.`,
          `${unknown} accounts are left out because a year is not known.`,
        ],
        source: REVENUE_SOURCE,
      });
    },
  }),
};

function count(help: string) {
  return number({ help, unit: "count", isWhole: true, min: 0 });
}

type Revenue = readonly [typeof accountColumns.revenue_12m, typeof accountColumns.revenue_prev_12m];

function measure({ argument, ids, rows }: TableRows<Revenue>): {
  readonly result: NetRetention;
  readonly unknown: number;
} {
  const seen = new Set<string>();
  ids.forEach((id, row) => {
    if (seen.has(id)) throw invalidInput({ argument, row: row + 2 }, "an id of its own", id);
    seen.add(id);
  });
  const pairs = rows.flatMap(([now, before]) =>
    now === undefined || before === undefined ? [] : [{ now, before }],
  );
  return { result: netRetention(pairs), unknown: rows.length - pairs.length };
}
