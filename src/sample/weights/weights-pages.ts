import { DEFAULT_CRITERIA } from "../../model/classification/default-criteria";
import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { PlacedFormat, SheetContents } from "../../workbook/contents";
import { sampleAccounts, SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import type { PagesOf } from "../chapter-pages";

/** Sheets of the chapter weights. */
export const weightsPages: PagesOf = (references) => ({
  answers: [weightsSheet(references)],
  data: [comparisonsSheet()],
});

const NAMES = DEFAULT_CRITERIA.map(({ name }) => name);

/** Upper half of the comparisons from which our default weights come. */
const UPPER: readonly (readonly number[])[] = [
  [2, 3, 3, 4, 4],
  [2, 2, 3, 3],
  [1, 2, 2],
  [2, 2],
  [1],
  [],
];

/** The comparisons as a person types them: one half of the square is enough. */
function comparisonsSheet(): SheetContents {
  const rows = NAMES.map((name, row): readonly CellValue[] => [
    name,
    ...NAMES.slice(0, row).map(() => ""),
    1,
    ...(UPPER[row] ?? []),
  ]);
  const last = columnLetters(NAMES.length);
  return {
    name: "Comparisons",
    cells: [["criterion", ...NAMES], ...rows],
    formulas: [],
    tables: [{ name: "Comparisons", address: `A1:${last}${rows.length + 1}` }],
    columnWidths: [290, ...NAMES.map((name) => name.length * LETTER + PADDING)],
    frozenRows: 1,
  };
}

const LETTER = 9;
const PADDING = 20;

/** Formats reach this far, for accounts that are added. */
const LAST_ROW = 5 + SAMPLE_SIZE + 160;

/** The sheet that weighs criteria in four ways, and asks what hangs on the weights. */
function weightsSheet(references: TableReferences): SheetContents {
  const accounts = references.table("Accounts");
  const settings = references.table("Settings");
  return {
    name: "Weights",
    cells: [
      ["Weights of criteria: where they come from, and what hangs on them"],
      [
        "Change a comparison on Comparisons or the points below; weights in force stand on Settings.",
      ],
      [],
      besides("From comparisons in pairs, with their consistency (KAM.AHP)", {
        10: "Which is nearest to the best? (KAM.TOPSIS)",
        14: "Would other weights change its tier? (KAM.TIERSTABILITY)",
      }),
      ...Array.from({ length: 7 }, () => []),
      ["how many criteria", NAMES.length],
      besides("From their order, and from points of swings (KAM.ROC, KAM.SWING)", {
        5: "By spread of the data alone, for comparison (KAM.ENTROPY)",
      }),
      ["criterion", "by order", "points", "by points", "", ...SPREAD_COLUMNS],
      ...NAMES.map((name, row) => [name, "", POINTS[row] ?? "", "", "", ...(spreadRow(row) ?? [])]),
      besides("", { 5: "weight" }),
      [],
      ["What market growth is worth (KAM.CURVATURE fits what people say, KAM.VALUEFN draws it)"],
      ["market growth", "stated worth", "even", "fitted"],
      ...STATED.map(([growth, worth]) => [growth, worth]),
      ["curvature"],
      ["worth nothing at", STATED[0]?.[0] ?? 0],
      ["worth all at", STATED.at(-1)?.[0] ?? 0],
    ],
    formulas: [
      { address: "A5", formula: `=KAM.AHP(${references.table("Comparisons")})` },
      { address: "K5", formula: `=KAM.TOPSIS(${accounts},${settings})` },
      { address: "O5", formula: `=KAM.TIERSTABILITY(${accounts},${settings})` },
      { address: "B15", formula: "=KAM.ROC(B12)" },
      { address: "D15", formula: "=KAM.SWING(C15:C20)" },
      { address: "G21", formula: "=KAM.ENTROPY(G15:I20)" },
      { address: "B30", formula: "=KAM.CURVATURE(A25:A29,B25:B29,B31,B32)" },
      { address: "C25", formula: "=KAM.VALUEFN(A25:A29,B31,B32)" },
      { address: "D25", formula: "=KAM.VALUEFN(A25:A29,B31,B32,B30)" },
    ],
    tables: [],
    columnWidths: [290, 110, 150, 120, 110, 150, 120, 165, 130, 24, ...SIDE_WIDTHS],
    numberFormats: FORMATS,
  };
}

const SIDE_WIDTHS = [95, 90, 60, 24, 95, 75, 215, 215, 95, 110, 120];

const FORMATS: readonly PlacedFormat[] = [
  { address: "B6:C11", format: "0.000" },
  { address: "E6:G11", format: "0.0000" },
  { address: `L6:L${LAST_ROW}`, format: "0.000" },
  { address: `P6:P${LAST_ROW}`, format: "0%" },
  { address: `T6:U${LAST_ROW}`, format: "0.00" },
  { address: "B15:B20", format: "0.000" },
  { address: "D15:D20", format: "0.000" },
  { address: "G15:I20", format: "#,##0" },
  { address: "G21:I21", format: "0.000" },
  { address: "A25:A29", format: "0%" },
  { address: "B25:D29", format: "0.00" },
  { address: "B30", format: "0.00" },
  { address: "B31:B32", format: "0%" },
];

/** The swing that matters most has 100 points. */
const POINTS = [100, 60, 35, 35, 20, 20];

/** What a head of sales said that yearly growth of a market is worth: most is gained early. */
const STATED: readonly (readonly [growth: number, worth: number])[] = [
  [-0.05, 0],
  [0, 0.45],
  [0.05, 0.75],
  [0.1, 0.92],
  [0.15, 1],
];

const SPREAD_COLUMNS = ["account_id", "revenue_12m", "cost_to_serve_12m", "orders_12m"] as const;

/** An account of which all the columns are known, as many as there are criteria. */
function spreadRow(row: number): readonly CellValue[] | undefined {
  const known = sampleAccounts()
    .map((account) => SPREAD_COLUMNS.map((column) => account[column]))
    .filter(([, ...amounts]) =>
      amounts.every((amount) => typeof amount === "number" && amount > 0),
    );
  return known[row];
}

/** A text in the first column, and others further to the right, by their columns from 0. */
function besides(first: string, others: Readonly<Record<number, string>>): readonly CellValue[] {
  const width = Math.max(...Object.keys(others).map(Number)) + 1;
  return Array.from({ length: width }, (_, column) =>
    column === 0 ? first : (others[column] ?? ""),
  );
}
