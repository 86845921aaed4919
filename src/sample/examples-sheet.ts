import { catalogue, type KamFunction } from "../functions/catalogue";
import type { Answer, AnswerCell, AnswerGrid } from "../functions/define/answer";
import type { Example } from "../functions/define/definition";
import { toFailure } from "../functions/failure";
import { KamError } from "../model/errors";
import type { CellValue } from "../workbook/cells";
import type { SheetContents } from "../workbook/contents";
import { stackParts, type SheetPart } from "./sheet-part";
import { threeValues } from "./value/three-values";
import { writtenFormula } from "./written-formula";

const INTRODUCTION: SheetPart = {
  rows: [
    ["Examples of every KAM function"],
    ["Each formula is alive: above its answer stands what it should answer."],
    ["At the end: the three values of a key account, in numbers."],
    [],
  ],
};

/** The sheet of worked examples. A function that joins the catalogue appears by itself. */
export function examplesSheet(functions: readonly KamFunction[] = catalogue): SheetContents {
  const parts = [INTRODUCTION, ...functions.flatMap(functionParts), threeValues()];
  return {
    name: "Examples",
    ...stackParts(parts),
    tables: [],
    columnWidths: [190, 270, 150, 140, 140, 140, 120, 120, 120],
    frozenRows: 1,
  };
}

function functionParts({ name, summary, examples }: KamFunction): readonly SheetPart[] {
  return [
    { rows: [[`KAM.${name}`, summary]] },
    ...examples.map((example) => examplePart(name, example)),
  ];
}

/**
 * Label before, answers from column B on; the answer has as many rows as what is expected. What is expected stands above:
 * LibreOffice 7.4 opens no workbook in which a TRUE stands right below one that a formula has filled in.
 */
function examplePart(name: string, { cells, answer, meaning }: Example): SheetPart {
  const formula = writtenFormula(name, cells);
  const expected = toRows(name, answer);
  return {
    rows: [
      ["example", meaning],
      ["formula", formula],
      ...expected.map((row, index) => [index === 0 ? "expected" : "", ...row]),
      ...expected.map((_, index) => [index === 0 ? "answer" : ""]),
      [],
    ],
    formulas: [{ letter: "B", row: 3 + expected.length, formula }],
  };
}

function toRows(name: string, answer: Answer): readonly (readonly CellValue[])[] {
  const grid = isGrid(answer) ? answer : [[answer]];
  return grid.map((row) => row.map((cell) => toCell(name, cell)));
}

function toCell(name: string, cell: AnswerCell): CellValue {
  return cell instanceof KamError ? toFailure(name, cell).code : cell;
}

function isGrid(answer: Answer): answer is AnswerGrid {
  return Array.isArray(answer);
}
