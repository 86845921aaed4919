import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import { AMOUNT_ROW, COST_QUESTIONS, LOWER_ROW, UPPER_ROW } from "./cost-questions";

const LAST_ROW = LOWER_ROW + SAMPLE_SIZE + 160;

/** What the key account team costs in a year, to be divided by revenue. */
const TEAM_COST = 412_500.5;
const DECIMALS = 2;

const WIDTHS = [
  ...[210, 110, 90, 130, 220, 110, 195, 120, 185, 220, 220, 220, 225, 330, 140, 24],
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
  I: WHOLE,
  R: MONEY,
  S: WHOLE,
  T: WHOLE,
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
      [
        "Cost traced to accounts is the cost to serve of all tiers and what is left out there: accounts whose contribution is unknown.",
      ],
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
    formulas: COST_QUESTIONS.map(({ column, row, formula }) => ({
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
    COST_QUESTIONS.filter((block) => block.row === row).map(({ column, title }) => [column, title]),
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
