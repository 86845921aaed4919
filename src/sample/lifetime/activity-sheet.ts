import type { PlacedFormula, SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";
import type { TableReferences } from "../table-references";
import { orderHistories } from "./orders-sheet";

/** Row in which the answers begin. */
const TOP = 5;
/** Lines that a fit may take with its intervals. */
const FIT_LINES = 22;

interface Block {
  readonly letter: string;
  readonly row?: number;
  readonly title: string;
  readonly formula: string;
}

/** Cells of what a person may change. */
const WEEKS_AHEAD = "N2";
const RATE = "N3";

/** Weeks that the curves are asked for; they stand beside their answers. */
const WEEKS = [4, 13, 26, 52] as const;
const COUNTS = [0, 1, 2, 3, 4] as const;
const RENEWALS = [8, 9, 10, 11, 12] as const;

const BELOW = TOP + FIT_LINES + 2;
const INPUTS_ROW = BELOW + 1;

/** What is asked of the fits, below them. */
const belowTheFits = (histories: string): readonly Block[] => [
  {
    letter: "B",
    row: INPUTS_ROW,
    title: "Orders of a new account by weeks (KAM.MEAN)",
    formula: `=KAM.MEAN(${inputs("A", WEEKS)},${fitAt("A")})`,
  },
  {
    letter: "E",
    row: INPUTS_ROW,
    title: "Chance of so many orders in these weeks (KAM.PMF)",
    formula: `=KAM.PMF(${inputs("D", COUNTS)},${fitAt("A")},${WEEKS_AHEAD})`,
  },
  {
    letter: "H",
    row: INPUTS_ROW,
    title: "Log-likelihood of MBG/NBD (KAM.LIKELIHOOD)",
    formula: `=KAM.LIKELIHOOD(${histories},${fitAt("A")})`,
  },
  {
    letter: "K",
    row: INPUTS_ROW,
    title: "Share of contracts left, and retention (KAM.SURVIVAL)",
    formula: `=KAM.SURVIVAL(${inputs("J", RENEWALS)},${fitAt("J")})`,
  },
];

const blocks = (histories: string, cohorts: string): readonly Block[] => [
  {
    letter: "A",
    title: "How do these accounts buy and drop out? (KAM.FIT)",
    formula: `=KAM.FIT(${histories},"MBG/NBD")`,
  },
  {
    letter: "D",
    title: "The same with drop-out at any time",
    formula: `=KAM.FIT(${histories},"Pareto/NBD")`,
  },
  {
    letter: "G",
    title: "How is spend spread?",
    formula: `=KAM.FIT(${histories},"Gamma-Gamma")`,
  },
  {
    letter: "J",
    title: "How long do contracts last?",
    formula: `=KAM.FIT(${cohorts},"sBG")`,
  },
  {
    letter: "M",
    title: "Does it still buy? (KAM.PALIVE)",
    formula: `=KAM.PALIVE(${histories},${fitAt("A")})`,
  },
  {
    letter: "P",
    title: "Orders in the weeks to come (KAM.EXPECT)",
    formula: `=KAM.EXPECT(${histories},${fitAt("A")},${WEEKS_AHEAD})`,
  },
  {
    letter: "S",
    title: "Mean spend to be expected",
    formula: `=KAM.EXPECT(${histories},${fitAt("G")})`,
  },
  {
    letter: "V",
    title: "All orders to come, discounted (KAM.DERT)",
    formula: `=KAM.DERT(${histories},${fitAt("D")},${RATE})`,
  },
  ...belowTheFits(histories),
];

/** The sheet that asks what the rhythm of orders says of the accounts. */
export function activitySheet(references: TableReferences): SheetContents {
  const questions = blocks(orderHistories(references), references.table("Cohorts"));
  return {
    name: "Activity",
    cells: cells(questions),
    formulas: questions.map(({ letter, row = TOP, formula }): PlacedFormula => {
      return { address: `${letter}${row}`, formula };
    }),
    tables: [],
    columnWidths: Array.from({ length: 24 }, (_, column) => [170, 150, 110][column % 3] ?? 110),
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

function cells(questions: readonly Block[]): SheetContents["cells"] {
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
  put("M", 3, "rate a week, 12 % a year");
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

/** The cells that a fit spills into from this column on. */
function fitAt(letter: string): string {
  const next = String.fromCharCode(letter.charCodeAt(0) + 1);
  return `${letter}${TOP}:${next}${TOP + FIT_LINES - 1}`;
}

function inputs(letter: string, values: readonly number[]): string {
  return `${letter}${INPUTS_ROW}:${letter}${INPUTS_ROW + values.length - 1}`;
}
