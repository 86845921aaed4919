import { columnLetters } from "../workbook/address";
import type { CellValue } from "../workbook/cells";
import type { PlacedFormat, PlacedFormula, SheetContents } from "../workbook/contents";
import { answerFormats } from "./answer-formats";
import { SAMPLE_SIZE } from "./sample-accounts";

/** One formula that spills, under a line that says what it answers. */
export interface AnswerBlock {
  readonly title: string;
  readonly formula: string;
  /** Widths of its columns in pixels. */
  readonly widths: readonly number[];
  /** Formats by column of the answer, from 0; those of its schema if left out. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Width of the column that parts it from the next answer; 0 when they stand side by side. */
  readonly gap?: number;
}

/** Width of the column that parts two answers. */
const GAP = 24;
/** Formats reach this far, for lines that are added. */
const ROOM = SAMPLE_SIZE + 160;

/** A sheet of answers side by side, so that each may grow downwards. */
export function answerSheet(rule: {
  readonly name: string;
  /** Rows above the answers; they may hold cells that the formulas speak of. */
  readonly above: readonly (readonly CellValue[])[];
  readonly aboveFormats?: readonly PlacedFormat[];
  readonly aboveFormulas?: readonly PlacedFormula[];
  readonly blocks: readonly AnswerBlock[];
  /** Down to the headers of the answers if left out. */
  readonly frozenRows?: number;
}): SheetContents {
  const titleRow = rule.above.length + 1;
  const formulaRow = titleRow + 1;
  const { starts, columnWidths } = sideBySide(rule.blocks);
  const titles: CellValue[] = columnWidths.map(() => "");
  rule.blocks.forEach(({ title }, index) => (titles[starts[index] ?? 0] = title));
  const letter = (block: number, column = 0): string =>
    columnLetters((starts[block] ?? 0) + column);
  return {
    name: rule.name,
    cells: [...rule.above, titles],
    formulas: [
      ...(rule.aboveFormulas ?? []),
      ...rule.blocks.map(({ formula }, index) => ({
        address: `${letter(index)}${formulaRow}`,
        formula,
      })),
    ],
    tables: [],
    columnWidths,
    numberFormats: [
      ...(rule.aboveFormats ?? []),
      ...rule.blocks.flatMap(({ formula, formats = answerFormats(formula) }, index) =>
        Object.entries(formats).map(([column, format]): PlacedFormat => {
          const letters = letter(index, Number(column));
          return { address: `${letters}${formulaRow + 1}:${letters}${formulaRow + ROOM}`, format };
        }),
      ),
    ],
    frozenRows: rule.frozenRows ?? formulaRow,
  };
}

/** In which column each answer begins, counted from 0, and how wide all columns are. */
function sideBySide(blocks: readonly AnswerBlock[]): {
  readonly starts: readonly number[];
  readonly columnWidths: readonly number[];
} {
  const starts: number[] = [];
  const columnWidths: number[] = [];
  let parting = 0;
  for (const { widths, gap = GAP } of blocks) {
    if (parting > 0) columnWidths.push(parting);
    starts.push(columnWidths.length);
    columnWidths.push(...widths);
    parting = gap;
  }
  return { starts, columnWidths };
}
