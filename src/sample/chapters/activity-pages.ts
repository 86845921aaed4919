import type { PlacedFormula, SheetContents } from "../../workbook/contents";
import type { ChapterPages, PagesOf } from "./chapter-pages";

/** Histories that KAM.ORDERS answers on the sheet Orders, headers and the accounts of the sample. */
const HISTORIES = "Orders!A4:F44";
const ACCOUNTS = 40;
/** Row in which the answers begin. */
const TOP = 5;
/** Lines that a fit may take with its intervals. */
const FIT_LINES = 22;

/** Sheets of the models of activity. */
export const activityPages: PagesOf = (references): ChapterPages => ({
  answers: [activitySheet(blocks(references.table("Cohorts")))],
  data: [cohortsSheet()],
});

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
const BELOW_THE_FITS: readonly Block[] = [
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
    formula: `=KAM.LIKELIHOOD(${HISTORIES},${fitAt("A")})`,
  },
  {
    letter: "K",
    row: INPUTS_ROW,
    title: "Share of contracts left, and retention (KAM.SURVIVAL)",
    formula: `=KAM.SURVIVAL(${inputs("J", RENEWALS)},${fitAt("J")})`,
  },
];

const blocks = (cohorts: string): readonly Block[] => [
  {
    letter: "A",
    title: "How do these accounts buy and drop out? (KAM.FIT)",
    formula: `=KAM.FIT(${HISTORIES},"MBG/NBD")`,
  },
  {
    letter: "D",
    title: "The same with drop-out at any time",
    formula: `=KAM.FIT(${HISTORIES},"Pareto/NBD")`,
  },
  {
    letter: "G",
    title: "How is spend spread?",
    formula: `=KAM.FIT(${HISTORIES},"Gamma-Gamma")`,
  },
  {
    letter: "J",
    title: "How long do contracts last?",
    formula: `=KAM.FIT(${cohorts},"sBG")`,
  },
  {
    letter: "M",
    title: "Does it still buy? (KAM.PALIVE)",
    formula: `=KAM.PALIVE(${HISTORIES},${fitAt("A")})`,
  },
  {
    letter: "P",
    title: "Orders in the weeks to come (KAM.EXPECT)",
    formula: `=KAM.EXPECT(${HISTORIES},${fitAt("A")},${WEEKS_AHEAD})`,
  },
  {
    letter: "S",
    title: "Mean spend to be expected",
    formula: `=KAM.EXPECT(${HISTORIES},${fitAt("G")})`,
  },
  {
    letter: "V",
    title: "All orders to come, discounted (KAM.DERT)",
    formula: `=KAM.DERT(${HISTORIES},${fitAt("D")},${RATE})`,
  },
  ...BELOW_THE_FITS,
];

function activitySheet(questions: readonly Block[]): SheetContents {
  return {
    name: "Activity",
    cells: cells(questions),
    formulas: questions.map(({ letter, row = TOP, formula }): PlacedFormula => {
      return { address: `${letter}${row}`, formula };
    }),
    tables: [],
    columnWidths: Array.from({ length: 24 }, (_, column) => [150, 110, 110][column % 3] ?? 110),
    numberFormats: [
      { address: RATE, format: "0.0000" },
      { address: `N${TOP + 1}:N${TOP + ACCOUNTS}`, format: "0%" },
      { address: `Q${TOP + 1}:Q${TOP + ACCOUNTS}`, format: "0.0" },
      { address: `T${TOP + 1}:T${TOP + ACCOUNTS}`, format: "#,##0" },
      { address: `W${TOP + 1}:W${TOP + ACCOUNTS}`, format: "0.0" },
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

/** A cohort of service contracts of 2018 and how many of them were renewed each year since (invented). */
const SURVIVORS = [240, 204, 181, 166, 155, 147, 141, 136];

function cohortsSheet(): SheetContents {
  return {
    name: "Cohorts",
    cells: [["year", "survivors"], ...SURVIVORS.map((count, year) => [year, count])],
    formulas: [],
    tables: [{ name: "Cohorts", address: `A1:B${SURVIVORS.length + 1}` }],
    columnWidths: [90, 110],
    frozenRows: 1,
  };
}
