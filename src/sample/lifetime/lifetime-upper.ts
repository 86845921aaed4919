import type { CellValue } from "../../workbook/cells";
import { sampleAccounts } from "../sample-accounts";

const RATES = [0.08, 0.1, 0.12, 0.15];
const RETENTIONS = [0.6, 0.7, 0.8, 0.9];
const STAGES = ["Basic", "Cooperative", "Interdependent", "Integrated"];
/** Yearly moves between stages (invented); what a row lacks to 1 is lost. */
const MOVES = [
  [0.62, 0.18, 0, 0],
  [0.1, 0.68, 0.12, 0],
  [0, 0.08, 0.78, 0.08],
  [0, 0, 0.07, 0.9],
];
const REWARDS = [8000, 40_000, 180_000, 420_000];

/** Columns of the upper part, from 0: the grid of multiples, moves, values, states after 3 years. */
const UPPER = { moves: 6, rewards: 11, values: 12, after: 14 };

/** Rows 1 to 18: title, retention, multiples and moves between stages. */
export function upperCells(): readonly (readonly CellValue[])[] {
  const { start, end, added } = countAccounts();
  const { moves, rewards, values, after } = UPPER;
  const stageRows = STAGES.map((stage, index) =>
    rowOf([
      [0, RETENTIONS[index] ?? ""],
      [moves, stage],
      ...(MOVES[index] ?? []).map((probability, to) => [moves + 1 + to, probability] as const),
      [rewards, REWARDS[index] ?? ""],
    ]),
  );
  return [
    ["Lifetime of the accounts (invented), amounts in euros, 30 June 2026"],
    ["Change a cell on Ledger, Flows, Accounts or Settings: the formulas below answer anew."],
    [],
    rowOf([
      [0, "How many accounts were kept? (KAM.RETENTION)"],
      [moves, "How much of last year's revenue was kept, and what is new? (KAM.NETRETENTION)"],
    ]),
    rowOf([
      [0, "at the start"],
      [1, start],
    ]),
    rowOf([
      [0, "at the end"],
      [1, end],
    ]),
    rowOf([
      [0, "new among them"],
      [1, added],
    ]),
    rowOf([[0, "retention"]]),
    [],
    rowOf([
      [0, "Value of 1 a year by retention and rate (KAM.MARGINMULTIPLE)"],
      [moves, "Moves between stages in a year, invented"],
      [values, "Value (KAM.MARKOVCLV)"],
      [after, "Where they are some years later (KAM.MARKOVSTATES)"],
    ]),
    rowOf([
      ...RATES.map((rate, index) => [1 + index, rate] as const),
      ...STAGES.map((stage, index) => [moves + 1 + index, stage] as const),
      [rewards, "a year brings"],
      [values, "by stage"],
      ...STAGES.map((stage, index) => [after + index, stage] as const),
    ]),
    ...stageRows,
    [],
    rowOf([
      [rewards, "rate, years"],
      [values, 0.1],
      [after, 3],
    ]),
    [],
  ];
}

function countAccounts(): { readonly start: number; readonly end: number; readonly added: number } {
  const accounts = sampleAccounts();
  const now = accounts.filter(({ revenue_12m }) => Number(revenue_12m) > 0);
  return {
    start: accounts.filter(({ revenue_prev_12m }) => Number(revenue_prev_12m) > 0).length,
    end: now.length,
    added: now.filter(({ revenue_prev_12m }) => Number(revenue_prev_12m) === 0).length,
  };
}

function rowOf(
  cells: readonly (readonly [column: number, cell: CellValue])[],
): readonly CellValue[] {
  const byColumn = new Map(cells);
  const width = Math.max(...byColumn.keys()) + 1;
  return Array.from({ length: width }, (_, column) => byColumn.get(column) ?? "");
}
