import type { CellValue } from "../../workbook/cells";
import type { PlacedFormat, PlacedFormula, SheetContents } from "../../workbook/contents";
import { columnLetters } from "../../workbook/address";
import { flowsSheet, healthSheet, ledgerSheet, lossesSheet } from "../lifetime-tables";
import { orderLines } from "../order-lines";
import { sampleAccounts, SAMPLE_DAY } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import type { PagesOf } from "./chapter-pages";

/** Sheets of the chapter lifetime. */
export const lifetimePages: PagesOf = (references) => ({
  answers: [lifetimeSheet(references), ordersSheet(references)],
  data: [ledgerSheet(), flowsSheet(), healthSheet(), lossesSheet()],
});

/** Where ORDERS stands, for the formulas that ask on. */
const ORDERS = { headerRow: 4, lastLetter: "M", end: "B3" };

/** What the ledger says of each account. */
function ordersSheet(references: TableReferences): SheetContents {
  const { headerRow, end } = ORDERS;
  const last = headerRow + orderingAccounts();
  const format = (letters: string, code: string): PlacedFormat => {
    const [first = "", end = first] = letters.split(":");
    return { address: `${first}${headerRow + 1}:${end}${last}`, format: code };
  };
  return {
    name: "Orders",
    cells: [
      ["Orders of each account, from the Ledger, in weeks (KAM.ORDERS)"],
      [
        "Orders of one day count as one; credits are counted apart. Large accounts are billed by collective orders.",
      ],
      ["Last day", SAMPLE_DAY],
    ],
    formulas: [
      {
        address: `A${headerRow}`,
        formula: `=KAM.ORDERS(${references.table("Ledger")},${end})`,
      },
    ],
    tables: [],
    columnWidths: [100, 110, 80, 80, 80, 100, 70, 100, 100, 110, 70, 110, 85],
    numberFormats: [
      { address: end, format: "yyyy-mm-dd" },
      format("C:E", "0.0"),
      format("F", "#,##0"),
      format("H:I", "yyyy-mm-dd"),
      format("J", "#,##0"),
      format("L", "#,##0"),
    ],
    frozenRows: headerRow,
  };
}

function orderingAccounts(): number {
  return sampleAccounts().filter((account) => orderLines(account).length > 0).length;
}

const SPILL_ROW = 20;
const SPILL_END = SPILL_ROW + 60;

/** The answers that spill down, side by side with a blank column between. */
function blocks(references: TableReferences): readonly {
  readonly title: string;
  readonly formula: string;
  readonly widths: readonly number[];
  /** Width of the column that parts it from the next. */
  readonly gap?: number;
  /** By column of the answer, from 0. */
  readonly formats: Readonly<Record<number, string>>;
}[] {
  const settings = references.table("Settings");
  const ledger = references.table("Ledger");
  const { headerRow, lastLetter, end } = ORDERS;
  const orders = `Orders!A${headerRow}:${lastLetter}${headerRow + orderingAccounts()}`;
  const money = "#,##0";
  return [
    {
      title: "What is it worth over its lifetime? (KAM.CLV)",
      formula: `=KAM.CLV(${references.table("Accounts")},${settings})`,
      widths: [140, 115, 110, 115, 150],
      formats: { 1: money, 2: "0.00", 3: "0.0" },
    },
    {
      title: "What is the plan worth with its risk? (KAM.RISKCLV)",
      formula: `=KAM.RISKCLV(${references.table("Flows")},${settings})`,
      widths: [130, 110, 110, 125, 110],
      // Holds the rewards of the upper part.
      gap: 100,
      formats: { 1: money, 2: money, 3: money, 4: "0%" },
    },
    {
      title: "Is it silent for too long? (KAM.OVERDUE)",
      formula: `=KAM.OVERDUE(${orders},${settings})`,
      widths: [110, 90, 90, 90, 90, 90],
      formats: { 1: "0.000", 2: "0.0", 3: "0.0" },
    },
    {
      title: "What will the next 12 months bring? (KAM.FORECAST)",
      formula: `=KAM.FORECAST(${ledger},${settings},Orders!${end})`,
      widths: [100, 105, 105, 105, 190, 70, 60, 120],
      formats: { 1: money, 2: money, 3: money, 5: "0%" },
    },
    {
      title: "Does low health warn of losses? (KAM.BACKTEST)",
      formula: `=KAM.BACKTEST(${references.table("HealthHistory")},${references.table("Losses")})`,
      widths: [190, 90],
      formats: { 1: "0.00" },
    },
  ];
}

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

function lifetimeSheet(references: TableReferences): SheetContents {
  const placed = placeBlocks(references);
  return {
    name: "Lifetime",
    cells: [...upperCells(), titleRow(placed)],
    formulas: [
      { address: "G5", formula: `=KAM.NETRETENTION(${references.table("Accounts")})` },
      { address: "B8", formula: "=KAM.RETENTION(B5,B6,B7)" },
      { address: "B12", formula: "=KAM.MARGINMULTIPLE(A12:A15,B11:E11)" },
      { address: "M12", formula: "=KAM.MARKOVCLV(H12:K15,L12:L15,M17)" },
      { address: "O12", formula: "=KAM.MARKOVSTATES(H12:K15,O17)" },
      ...placed.map(({ letter, formula }): PlacedFormula => ({
        address: `${letter}${SPILL_ROW}`,
        formula,
      })),
    ],
    tables: [],
    columnWidths: placed.flatMap(({ widths, gap = 24 }) => [...widths, gap]),
    numberFormats: [
      { address: "G6:I6", format: "0%" },
      { address: "J6:M6", format: "#,##0" },
      { address: "B8", format: "0%" },
      { address: "B11:E11", format: "0%" },
      { address: "A12:A15", format: "0%" },
      { address: "B12:E15", format: "0.00" },
      { address: "L12:M15", format: "#,##0" },
      { address: "H12:K15", format: "0%" },
      { address: "O12:R15", format: "0%" },
      { address: "M17", format: "0%" },
      ...placed.flatMap(({ column, formats }) =>
        Object.entries(formats).map(([offset, format]): PlacedFormat => {
          const letter = columnLetters(column + Number(offset));
          return { address: `${letter}${SPILL_ROW + 1}:${letter}${SPILL_END}`, format };
        }),
      ),
    ],
    frozenRows: 2,
  };
}

type Placed = ReturnType<typeof blocks>[number] & {
  readonly column: number;
  readonly letter: string;
};

function placeBlocks(references: TableReferences): readonly Placed[] {
  let column = 0;
  return blocks(references).map((block) => {
    const at = column;
    column += block.widths.length + 1;
    return { ...block, column: at, letter: columnLetters(at) };
  });
}

function titleRow(placed: readonly Placed[]): readonly CellValue[] {
  return rowOf(placed.map(({ column, title }) => [column, title] as const));
}

/** Rows 1 to 18: title, retention, multiples and moves between stages. */
function upperCells(): readonly (readonly CellValue[])[] {
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
