import { columnLetters } from "../../workbook/address";
import type { CellValue } from "../../workbook/cells";
import type { PlacedFormat, SheetContents } from "../../workbook/contents";
import { SAMPLE_SIZE } from "../sample-accounts";

/** Row in which the answers begin with their headers; their titles stand above. */
export const HEADER_ROW = 6;
/** Formats reach this far, for accounts that are added. */
const LAST_ROW = HEADER_ROW + SAMPLE_SIZE + 160;
const GAP_WIDTH = 24;

/** One answer on the sheet, as wide as its columns. */
export interface AnswerBlock {
  readonly title: string;
  readonly formula: string;
  readonly widths: readonly number[];
  /** Formats by column of the answer, from 0. */
  readonly formats?: Readonly<Record<number, string>>;
  /** Stands beside the answer before it, with no blank column between. */
  readonly isJoined?: boolean;
}

/** Answers side by side, so that each may grow downwards. */
export function answerSheet(told: {
  readonly name: string;
  readonly heading: readonly string[];
  readonly blocks: readonly AnswerBlock[];
  /** Cells above the titles that formulas speak of, by row and column from 0. */
  readonly inputs?: readonly (readonly [row: number, column: number, value: CellValue])[];
}): SheetContents {
  const widths: number[] = [];
  const placed = told.blocks.map((block) => {
    if (widths.length > 0 && block.isJoined !== true) widths.push(GAP_WIDTH);
    const column = widths.length;
    widths.push(...block.widths);
    return { ...block, column };
  });
  const cells = Array.from({ length: HEADER_ROW - 1 }, () => widths.map((): CellValue => ""));
  const put = (row: number, column: number, value: CellValue): void => {
    const line = cells[row];
    if (line !== undefined) line[column] = value;
  };
  told.heading.forEach((line, row) => {
    put(row, 0, line);
  });
  for (const [row, column, value] of told.inputs ?? []) put(row, column, value);
  for (const { column, title } of placed) put(HEADER_ROW - 2, column, title);
  return {
    name: told.name,
    cells,
    formulas: placed.map(({ column, formula }) => ({
      address: `${columnLetters(column)}${HEADER_ROW}`,
      formula,
    })),
    tables: [],
    columnWidths: widths,
    numberFormats: placed.flatMap(({ column, formats = {} }) =>
      Object.entries(formats).map(([offset, format]): PlacedFormat => {
        const letters = columnLetters(column + Number(offset));
        return { address: `${letters}${HEADER_ROW + 1}:${letters}${LAST_ROW}`, format };
      }),
    ),
    frozenRows: HEADER_ROW,
  };
}
