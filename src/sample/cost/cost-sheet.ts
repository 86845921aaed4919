import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { columnLetters } from "../../workbook/address";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";

/** Short answers above, and below them those that grow with the accounts. */
const UPPER_ROW = 5;
const AMOUNT_ROW = 21;
const LOWER_ROW = 24;
const LAST_ROW = LOWER_ROW + SAMPLE_SIZE + 160;

/** What the key account team costs in a year, to be divided by revenue. */
const TEAM_COST = 412_500.5;
const DECIMALS = 2;

interface Block {
  readonly column: number;
  readonly row: number;
  readonly title: string;
  readonly formula: (references: TableReferences) => string;
}

const BLOCKS: readonly Block[] = [
  {
    column: 0,
    row: UPPER_ROW,
    title: "Does serving each tier pay? (KAM.TIERCOST)",
    formula: ({ table }) => `=KAM.TIERCOST(${table("Accounts")},${table("Settings")})`,
  },
  {
    column: 10,
    row: UPPER_ROW,
    title: "What does one of each cost? (KAM.ABCRATES)",
    formula: ({ table }) => `=KAM.ABCRATES(${table("Rates")})`,
  },
  {
    column: 0,
    row: LOWER_ROW,
    title: "What does it cost to serve each account? (KAM.COSTTOSERVE)",
    formula: ({ table }) => `=KAM.COSTTOSERVE(${table("Drivers")},${table("Rates")})`,
  },
  {
    column: 6,
    row: LOWER_ROW,
    title: "What is left of its revenue? (KAM.WATERFALL)",
    formula: ({ table }) => `=KAM.WATERFALL(${table("Statement")})`,
  },
  {
    column: 16,
    row: LOWER_ROW,
    title: "What does its time cost, and what is not used? (KAM.TIMEDRIVEN)",
    formula: ({ table }) => `=KAM.TIMEDRIVEN(${table("Activities")},${table("Capacity")})`,
  },
  {
    column: 22,
    row: LOWER_ROW,
    title: "Who bears the key account team, by revenue? (KAM.ALLOCATE)",
    formula: ({ column }) =>
      `=KAM.ALLOCATE(AA${AMOUNT_ROW},${column("Accounts", "revenue_12m")},AA${AMOUNT_ROW + 1},${column("Accounts", "account_id")},TRUE)`,
  },
  {
    column: 28,
    row: LOWER_ROW,
    title: "Who caused the cost of each activity? (KAM.ACTIVITYCOST)",
    formula: ({ table }) => `=KAM.ACTIVITYCOST(${table("Drivers")},${table("Rates")})`,
  },
];

const WIDTHS = [
  ...[210, 110, 90, 130, 220, 110, 160, 120, 120, 120, 150, 220, 150, 330, 140, 24],
  ...[220, 120, 110, 90, 100, 24],
  ...[95, 110, 80, 120, 120, 24],
  ...[110, 120, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110],
];
const MONEY = "#,##0.00";
const WHOLE = "#,##0";
const SHARE = "0.0%";
/** Columns of the answers above and below that are no plain numbers. */
const UPPER_FORMATS: Readonly<Record<string, string>> = {
  B: WHOLE,
  E: WHOLE,
  F: WHOLE,
  G: SHARE,
  H: SHARE,
  L: MONEY,
  M: WHOLE,
  N: WHOLE,
};
const LOWER_FORMATS: Readonly<Record<string, string>> = {
  ...{ B: WHOLE, E: WHOLE, H: WHOLE, I: WHOLE, J: WHOLE, K: WHOLE, L: WHOLE, M: SHARE },
  ...{ R: MONEY, S: WHOLE, T: SHARE, X: WHOLE, Y: "0.00%", Z: MONEY, AA: MONEY },
  ...{ AD: MONEY, AE: MONEY, AF: MONEY, AG: MONEY, AH: MONEY, AI: MONEY, AJ: MONEY, AK: MONEY },
};

/** The sheet that answers what it costs to serve the accounts of the sample. */
export function costSheet(references: TableReferences): SheetContents {
  return {
    name: "Cost to serve",
    cells: [
      ["Cost to serve: what each account is served with, and what is left (euros, 12 months)"],
      [
        "Sums hold to the cent: cost traced and not traced is the pools, time used and unused is the capacity.",
      ],
      [],
      titlesAt(UPPER_ROW),
      ...Array.from({ length: AMOUNT_ROW - UPPER_ROW }, () => []),
      placed([
        [22, "Cost of the key account team"],
        [26, TEAM_COST],
      ]),
      placed([
        [22, "Decimals that are booked"],
        [26, DECIMALS],
      ]),
      titlesAt(LOWER_ROW),
    ],
    formulas: BLOCKS.map(({ column, row, formula }) => ({
      address: `${columnLetters(column)}${row}`,
      formula: formula(references),
    })),
    tables: [],
    columnWidths: WIDTHS,
    numberFormats: [
      { address: `AA${AMOUNT_ROW}`, format: MONEY },
      ...formatsOf(UPPER_FORMATS, UPPER_ROW + 1, AMOUNT_ROW - 1),
      ...formatsOf(LOWER_FORMATS, LOWER_ROW + 1, LAST_ROW),
    ],
    frozenRows: 2,
  };
}

function titlesAt(row: number): readonly CellValue[] {
  return placed(
    BLOCKS.filter((block) => block.row === row).map(({ column, title }) => [column, title]),
  );
}

function placed(
  cells: readonly (readonly [column: number, value: CellValue])[],
): readonly CellValue[] {
  const width = Math.max(...cells.map(([column]) => column)) + 1;
  const found = new Map(cells);
  return Array.from({ length: width }, (_, column) => found.get(column) ?? "");
}

function formatsOf(
  formats: Readonly<Record<string, string>>,
  first: number,
  last: number,
): readonly { readonly address: string; readonly format: string }[] {
  return Object.entries(formats).map(([letter, format]) => ({
    address: `${letter}${first}:${letter}${last}`,
    format,
  }));
}
