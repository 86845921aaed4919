import type { Parts } from "../parts/parts";
import type { CellState } from "../workbook-state";
import type { WorkbookRecord } from "./workbook-record";

/** What a file may hold that is no cell: a grid keeps it and does not show it. */
export type NotShown =
  | "chart"
  | "chart sheet"
  | "pivot table"
  | "slicer"
  | "picture"
  | "control"
  | "macro"
  | "comment thread"
  | "link to another workbook"
  | "sheet that is protected"
  | "formula that only its file calculates";

/** How many there are of each kind. */
export type NotShownCounts = ReadonlyMap<NotShown, number>;

/** By where programs put the parts of a kind. */
const PARTS: readonly (readonly [NotShown, RegExp])[] = [
  ["chart", /\/(charts\/chart|chartEx\/chartEx|charts\/chartEx)\d*\.xml$/i],
  ["pivot table", /\/pivotTables\/[^/]+\.xml$/i],
  ["slicer", /\/(slicers|timelines)\/[^/]+\.xml$/i],
  ["picture", /\/media\/[^/]+$/i],
  ["control", /\/ctrlProps\/[^/]+\.xml$/i],
  ["macro", /\/vbaProject\.bin$/i],
  ["comment thread", /\/threadedComments\/[^/]+\.xml$/i],
  ["link to another workbook", /\/externalLinks\/[^/]+\.xml$/i],
];

/**
 * Counts what of a workbook a grid cannot show.
 *
 * @param canCalculate - Whether the grid can calculate a formula, as it is typed.
 */
export function notShown(
  parts: Parts,
  record: WorkbookRecord,
  canCalculate: (formula: string) => boolean,
): NotShownCounts {
  const names = parts.names();
  const counts = PARTS.map(
    ([kind, pattern]) => [kind, names.filter((name) => pattern.test(`/${name}`)).length] as const,
  );
  const cells = record.sheets.flatMap((sheet) =>
    sheet.cells.filter((cell) => isOutOfReach(cell, canCalculate)),
  );
  const sheets: typeof counts = [
    ["formula that only its file calculates", cells.length],
    ["chart sheet", record.sheets.filter(({ kind }) => kind === "other").length],
    ["sheet that is protected", record.sheets.filter((sheet) => sheet.isProtected).length],
  ];
  return new Map([...counts, ...sheets].filter(([, count]) => count > 0));
}

/**
 * Whether only the file can say what the formula of a cell gives.
 *
 * @param canCalculate - Whether the grid can calculate a formula, as it is typed.
 */
export function isOutOfReach(
  { formula }: Pick<CellState, "formula">,
  canCalculate: (formula: string) => boolean,
): boolean {
  return formula !== undefined && (formula.kind === "data table" || !canCalculate(formula.typed));
}
