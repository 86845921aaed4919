import { isBlankCell } from "../../csv/blank-cell";
import type { CellValue } from "../../csv/column/typed-column";
import { OF_LINE } from "../known-columns";
import type { MeantColumn } from "../meaning/typed-columns";
import { SIDE_WORDS, type SideWords } from "./sides";
import type { Signed } from "./signed";

/** Gives amounts the sign that stands in a column of its own. Amounts that have it already stay as they are. */
export function signedByColumn(columns: readonly MeantColumn[]): Signed {
  const amount = columns.find(({ match }) => match?.column === OF_LINE.amount);
  const side = columns.find((column) => column !== amount && wordsIn(column) !== undefined);
  const words = side && wordsIn(side);
  if (amount === undefined || side === undefined || words === undefined) {
    return { columns, doubts: [] };
  }
  const isSigned = amount.typed.values.some((value) => typeof value === "number" && value < 0);
  const { header, rows } = side.texts;
  const text = isSigned
    ? `amounts below 0 stand there already, so "${header}" turns none of them`
    : `"${header}" gives the sign of "${amount.texts.header}": ${wordIn(side, words[0])} is an invoice (+), ${wordIn(side, words[1])} a credit (-)`;
  const choices = ["as proposed", "the other way round", "leave the amounts as they are"];
  const signed = isSigned ? amount : turned(amount, side, words);
  return {
    columns: columns.map((column) => (column === amount ? signed : column)),
    doubts: [{ row: rows[0], column: header, text, choices }],
  };
}

function turned(amount: MeantColumn, { texts }: MeantColumn, [, minus]: SideWords): MeantColumn {
  const values = amount.typed.values.map((value, index) =>
    minus.test((texts.cells[index] ?? "").trim()) ? opposite(value) : value,
  );
  return { ...amount, typed: { ...amount.typed, values } };
}

function opposite(value: CellValue): CellValue {
  return typeof value === "number" && value !== 0 ? -value : value;
}

function wordIn({ texts }: MeantColumn, pattern: RegExp): string {
  return texts.cells.find((cell) => pattern.test(cell.trim()))?.trim() ?? "none";
}

/** Both sides or one of them, and nothing else; a single letter that stands alone needs a header that says so. */
function wordsIn({ texts }: MeantColumn): SideWords | undefined {
  const found = fewWords(texts.cells);
  if (found === undefined) return undefined;
  if (found.length === 1 && !SIDE_HEADER.test(texts.header)) return undefined;
  return SIDE_WORDS.find(([plus, minus]) =>
    found.every((word) => plus.test(word) || minus.test(word)),
  );
}

/** The one or two words of a column; `undefined` from the third on, without a look at the rest. */
function fewWords(cells: readonly string[]): readonly string[] | undefined {
  const found = new Set<string>();
  for (const cell of cells) {
    if (!isBlankCell(cell)) found.add(cell.trim());
    if (found.size > 2) return undefined;
  }
  return found.size === 0 ? undefined : [...found];
}

const SIDE_HEADER =
  /soll|haben|s\/h|d\/c|d\/k|dr\/cr|debit|credit|side|sign|vorzeichen|indicator|kennzeichen|af bij/i;
