import type { PlacedFormula, SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import {
  type BuyingQuestion,
  buyingQuestions,
  BELOW,
  COUNTS,
  INPUTS_ROW,
  RATE,
  RENEWALS,
  TOP,
  WEEKS,
} from "./buying-questions";
import { orderHistories } from "../lifetime/orders-sheet";

/** The sheet that asks what the rhythm of orders says of the accounts. */
export function buyingSheet(references: TableReferences): SheetContents {
  const questions = buyingQuestions({
    histories: orderHistories(references),
    cohorts: references.table("Cohorts"),
    settings: references.table("Settings"),
  });
  return {
    name: "Repeat buying",
    cells: cells(questions),
    formulas: questions.map(({ letter, row = TOP, formula }): PlacedFormula => {
      return { address: `${letter}${row}`, formula };
    }),
    tables: [],
    columnWidths: Array.from({ length: 24 }, (_, column) => [170, 170, 110][column % 3] ?? 110),
    numberFormats: [
      { address: RATE, format: "0.0000" },
      { address: `N${TOP + 1}:N${TOP + SAMPLE_SIZE}`, format: "0%" },
      { address: `Q${TOP + 1}:Q${TOP + SAMPLE_SIZE}`, format: "0.0" },
      { address: `T${TOP + 1}:T${TOP + SAMPLE_SIZE}`, format: "#,##0" },
      { address: `W${TOP + 1}:W${TOP + SAMPLE_SIZE}`, format: "0.0" },
      { address: `B${INPUTS_ROW}:B${INPUTS_ROW + WEEKS.length}`, format: "0.00" },
      { address: `E${INPUTS_ROW}:E${INPUTS_ROW + COUNTS.length}`, format: "0.0%" },
      { address: `K${INPUTS_ROW}:L${INPUTS_ROW + RENEWALS.length}`, format: "0.0%" },
    ],
    frozenRows: TOP,
  };
}

function cells(questions: readonly BuyingQuestion[]): SheetContents["cells"] {
  const grid: (string | number)[][] = Array.from({ length: BELOW + COUNTS.length + 1 }, () => []);
  const put = (letter: string, row: number, value: string | number): void => {
    const line = grid[row - 1] ?? [];
    const column = letter.charCodeAt(0) - "A".charCodeAt(0);
    while (line.length < column) line.push("");
    line[column] = value;
  };
  put(
    "A",
    1,
    "What the rhythm of orders says of the accounts (histories in weeks from sheet Orders)",
  );
  put("A", 2, "Forty accounts are few: read the advice of each fit, and compare with KAM.OVERDUE.");
  put("A", 3, "Where a fit cannot tell drop-out from silence, KAM.PALIVE refuses and says so.");
  put("M", 2, "weeks to come");
  put("N", 2, 26);
  put("M", 3, "rate per week, 12% per year");
  put("N", 3, Math.log(1.12) / 52);
  for (const { letter, row = TOP, title } of questions) put(letter, row - 1, title);
  const lists = { A: WEEKS, D: COUNTS, J: RENEWALS };
  for (const [letter, values] of Object.entries(lists)) {
    values.forEach((value, index) => {
      put(letter, INPUTS_ROW + index, value);
    });
  }
  return grid;
}
