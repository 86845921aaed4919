import type { CellValue } from "../../workbook/cells";
import { count, quote, tellRows } from "../csv/column/tell-cells";
import type {
  KeptColumn,
  OtherCurrency,
  TwiceKey,
  UnreadableCell,
  UpdatePreview,
} from "./update-preview";

/** What a preview counts. */
export interface UpdateCounts {
  readonly known: number;
  readonly added: number;
  readonly missing: number;
  readonly unreadable: number;
  readonly unchanged: number;
  readonly changedCells: number;
  readonly leftAsTheyWere: number;
}

export function countsOf(preview: UpdatePreview): UpdateCounts {
  const { known, unchanged, leftAsTheyWere } = preview;
  return {
    known,
    unchanged,
    leftAsTheyWere,
    added: preview.added.length,
    missing: preview.missing.length,
    unreadable: preview.unreadable.length,
    changedCells: preview.changed.length,
  };
}

/** `12 known · 1 new · 2 missing · 1 unreadable`; what is 0 is left out, save what is known. */
export function summaryLine({ known, added, missing, unreadable }: UpdateCounts): string {
  const others = [
    [added, "new"],
    [missing, "missing"],
    [unreadable, "unreadable"],
  ] as const;
  const told = others.flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`]));
  return [`${known} known`, ...told].join(" · ");
}

/** What writing does: `Write 7 cells, add 1 row`, or `0 changes`. */
export function deedLine({ changedCells, added }: UpdateCounts): string {
  const cells = changedCells === 0 ? [] : [`write ${count(changedCells, "cell", "cells")}`];
  const rows = added === 0 ? [] : [`add ${count(added, "row", "rows")}`];
  const line = [...cells, ...rows].join(", ");
  return line === "" ? "0 changes" : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** `row 9 (A-029), column "revenue_12m": expected a number, found "n/a"`. */
export function tellUnreadable({ key, fileRow, column, expected, found }: UnreadableCell): string {
  return `row ${fileRow} (${key}), column "${column}": expected ${expected}, found ${told(found)}`;
}

function told(cell: CellValue): string {
  return typeof cell === "string" ? quote(cell) : String(cell);
}

/** What a person should know of a preview beside its rows and cells. */
export function remarksOf(preview: UpdatePreview): readonly string[] {
  const { added, kept, ofFileOnly, otherCurrency, leftAsTheyWere, keys } = preview;
  return [
    ...tellKept(kept, "judgement"),
    ...tellKept(kept, "formula"),
    ...tellLeft(leftAsTheyWere),
    ...tellCurrencies(otherCurrency),
    ...tellTwice(preview.twice.inFile, "file"),
    ...tellTwice(preview.twice.inTable, "table"),
    ...tellWithoutKey(preview.withoutKey.inFile, keys, "file"),
    ...tellWithoutKey(preview.withoutKey.inTable, keys, "table"),
    ...added.flatMap(({ key, otherCase }) =>
      otherCase === undefined
        ? []
        : [
            `${quote(key)} is new, and differs from ${quote(otherCase)} by case alone: is it the same?`,
          ],
    ),
    ...tellOfFileOnly(ofFileOnly),
  ];
}

const KEPT = {
  judgement: ["1 column of judgements stays", "columns of judgements stay"],
  formula: ["1 column of formulas stays", "columns of formulas stay"],
} as const;

function tellKept(kept: readonly KeptColumn[], why: KeptColumn["why"]): readonly string[] {
  const columns = kept.filter((each) => each.why === why);
  if (columns.length === 0) return [];
  const [one, many] = KEPT[why];
  const named = columns.map(({ column }) => column).join(", ");
  const cells = columns.reduce((sum, each) => sum + each.cells, 0);
  const differ =
    cells === 0 ? "" : `, though the file has ${count(cells, "cell", "cells")} otherwise`;
  return [`${columns.length === 1 ? one : `${columns.length} ${many}`}${differ}: ${named}`];
}

function tellLeft(cells: number): readonly string[] {
  if (cells === 0) return [];
  return [
    `${count(cells, "cell is", "cells are")} blank in the file and left as ${cells === 1 ? "it was" : "they were"}`,
  ];
}

function tellCurrencies(others: readonly OtherCurrency[]): readonly string[] {
  const rows = new Map<string, number[]>();
  for (const { inTable, inFile, fileRow } of others) {
    const pair = `${inFile} in the file and ${inTable} in the table`;
    const same = rows.get(pair);
    if (same === undefined) rows.set(pair, [fileRow]);
    else same.push(fileRow);
  }
  return [...rows].map(
    ([pair, found]) =>
      `amounts are in ${pair}, ${tellRows(found)} of the file: they stay as they were; convert them first`,
  );
}

type Where = "file" | "table";

/** Of ids that stand several times so many are told one by one. */
const TOLD_TWICE = 10;

function tellTwice(twice: readonly TwiceKey[], where: Where): readonly string[] {
  const told = twice
    .slice(0, TOLD_TWICE)
    .map(
      ({ key, rows }) =>
        `${quote(key)} stands in ${tellRows(rows)} of the ${where}: none of them is used`,
    );
  const others = twice.slice(TOLD_TWICE).length;
  if (others === 0) return told;
  const stand =
    others === 1 ? "1 other id stands" : `${others.toLocaleString("en")} other ids stand`;
  return [...told, `${stand} several times in the ${where}: none of those rows is used`];
}

function tellWithoutKey(
  rows: readonly number[],
  keys: readonly string[],
  where: Where,
): readonly string[] {
  if (rows.length === 0) return [];
  const named = keys.map((key) => `"${key}"`).join(", ");
  const are = rows.length === 1 ? "is" : "are";
  return [`${tellRows(rows)} of the ${where} ${are} not used: ${named} cannot be read there`];
}

function tellOfFileOnly(headers: readonly string[]): readonly string[] {
  if (headers.length === 0) return [];
  const are = count(headers.length, "column of the file is", "columns of the file are");
  return [`${are} not in the table and left out: ${headers.join(", ")}`];
}
