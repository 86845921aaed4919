import { counted, type Unlisted } from "../../../functions/define/explanation";
import type { WholeAnswer } from "../../../functions/define/whole-answer";

/** All words of the page that explains a cell. */
export const TEXTS = {
  title: "Explain this cell",
  intro: "Select a cell with a KAM formula: this page says how its answer came about.",
  reading: "Reading the cell",
  cell: (address: string): string => `Cell ${address}`,
  noFormula: (address: string): string =>
    `${address} has no KAM formula. Select a cell whose formula begins with =KAM, or any cell of its answer. The page Functions has examples to insert.`,
  otherFormula: (address: string): string =>
    `The formula in ${address} has no KAM function. Select a cell whose formula does.`,
  nested: (name: string): string =>
    `KAM.${name} stands inside a larger formula, which hides the part of its answer that this cell shows. Put =KAM.${name}(...) alone into a free cell and select a cell of its answer.`,
  untraceable: (name: string): string =>
    `This answer cannot be explained, because some arguments of KAM.${name} cannot be traced to cells:`,
  lost: (name: string, text: string): string => `${name}, written as ${text}:`,
  calculatedInside:
    "it is calculated inside the formula. Put it into cells of its own, and let the formula refer to them.",
  lostReference: (error: string): string =>
    `the cells it referred to are gone (${error}). Write the reference anew.`,
  isError: (error: string): string =>
    `it is the error ${error} itself. Write a value or a reference in its place.`,
  noTableAround: "no table around the formula, whose name it leaves out.",
  outsideTable: "the formula stands beside no row of this table.",
  unspilled: (rows: number): string =>
    `The function has an answer; ${rows === 1 ? "1 row of it has an error" : `${rows} rows of it have an error`}. Some builds of Excel show #VALUE! for the whole answer then, instead of in these rows alone. Update Excel, or look at the cells named here:`,
  moreFaults: (count: number): string => `${count} more rows`,
  fault: "The function has no answer for this cell:",
  nothing: "There is nothing to explain here:",
  cellShows: "The cell shows",
  functionAnswers: "The function answers now",
  differs: "The cell shows something else than the function answers now.",
  calculateAnew: (at: string): string =>
    `Press F9. If it stays so, select ${at}, press F2, then Enter.`,
  spillBlocked: (at: string): string =>
    `Other cells to the right of ${at} or below it stand where the answer would go: empty them.`,
  stillCalculating: (): string => "It is still being calculated: wait for it.",
  unknownName: (at: string): string =>
    `The add-in was not there when it was calculated: select ${at}, press F2, then Enter.`,
  emptyAsZero: "The answer is empty, which this cell shows as 0: it is unknown, and not 0.",
  wholeHeading: "The whole answer",
  columnsHeading: "Its columns",
  header: (header: string): string => `Header of the column ${header}`,
  headerAlone: "Its cells are named by it; what each holds is explained when you select it.",
  shape: ({ rowCount, columnCount, hasHeaders }: WholeAnswer): string =>
    `${counted(rowCount, "row")}${hasHeaders ? " below the headers" : ""}, ${counted(columnCount, "column")}.`,
  faultyRows: (count: number, first: string): string => {
    if (count === 0) return "No row has a fault.";
    return count === 1
      ? `1 row of them has a fault: select ${first} to read it.`
      : `${count} rows of them have a fault: the first is at ${first}, select it to read it.`;
  },
  countsFrom1904:
    "This workbook counts its days from 1904. A function in a cell takes their numbers as counted from 1900: 4 years and 1 day earlier. Spans between days stay right, calendar months do not. Below, days and the answer are as the workbook means its days. Help says how a workbook is changed to 1900.",
  within: "The formula goes on calculating with this answer.",
  ruleHeading: "How",
  partsHeading: "Parts",
  partsOfHeading: (question: string): string => `Parts of “${question}”, a cell of the same row`,
  part: "Part and how it was made",
  amount: "Amount",
  sum: "Sum",
  sumDiffers: (answer: string): string => `The answer is ${answer}.`,
  inputsHeading: "From these cells",
  settingsHeading: "Settings",
  ofAccount: (what: string, account: string): string => `${what} of ${account}`,
  unlisted: ({ count, of }: Unlisted): string =>
    `and ${count} ${count === 1 ? `other ${of}` : `other ${of}s`}`,
  absent: "no such column",
  notGiven: "not given",
  isUsed: "is used",
  computed: "computed on the way",
  written: "written into the formula",
  goTo: (address: string): string => `Select ${address}`,
  sourceHeading: "Source",
  selected: (address: string): string => `Selected ${address}.`,
  changed: "Cells have changed. Go to the explained cell to explain it anew.",
  nothingAt: (address: string): string => `No KAM formula in ${address}.`,
  notExplained: (address: string): string => `No explanation for ${address}.`,
  back: (address: string): string => `Go to ${address}`,
  explainedHeader: (header: string): string => `Explained: header ${header}.`,
  explained: (question: string): string => `Explained: ${question}.`,
} as const;
