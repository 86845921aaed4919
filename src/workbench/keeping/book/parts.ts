import { WORKBOOK_PLACE, blockOfRow, blockPlace, sheetPlace, type Touched } from "./places";

/** Rows of cells by their numbers, as the grid keeps them. */
export type Rows = Readonly<Record<number, object>>;

/** A sheet as the grid describes it; of its parts only the cells are known here. */
export interface SheetSnapshot {
  readonly id: string;
  readonly cellData?: Rows;
}

/** Everything of a workbook but its sheets. */
export interface WorkbookFrame {
  readonly order: readonly string[];
}

/** A workbook as it stands, to be kept. */
export interface Snapshot<Frame extends WorkbookFrame = WorkbookFrame> {
  readonly frame: Frame;
  readonly sheets: readonly SheetSnapshot[];
}

/** Texts by their places. */
export type Parts = ReadonlyMap<string, string>;

/** What has to be written so that the workbook is kept as it stands. */
export interface PartsToKeep {
  readonly parts: Parts;
  /** All places that the workbook fills, those that need no writing included. */
  readonly places: ReadonlySet<string>;
}

/** The parts of a workbook that were touched, or all of them. */
export function partsToKeep({ frame, sheets }: Snapshot, touched: Touched | "all"): PartsToKeep {
  const parts = new Map([[WORKBOOK_PLACE, JSON.stringify(frame)]]);
  const places = new Set([WORKBOOK_PLACE]);
  for (const { cellData = {}, ...sheet } of sheets) {
    const isWhole = touched === "all" || touched.sheets.has(sheet.id);
    const head = sheetPlace(sheet.id);
    places.add(head);
    if (isWhole || touched.heads.has(sheet.id)) parts.set(head, JSON.stringify(sheet));
    for (const [block, rows] of blocksOf(cellData)) {
      const place = blockPlace(sheet.id, block);
      places.add(place);
      if (isWhole || touched.blocks.has(place)) parts.set(place, textOf(rows, cellData));
    }
  }
  return { parts, places };
}

/** The workbook that parts hold; `undefined` where one of them is missing or cannot be read. */
export function assemble<Frame extends WorkbookFrame>(parts: Parts): Snapshot<Frame> | undefined {
  try {
    const frame = read(parts, WORKBOOK_PLACE) as Frame;
    const cells = cellsBySheet(parts);
    const sheets = frame.order.map((id) => ({
      ...(read(parts, sheetPlace(id)) as SheetSnapshot),
      cellData: cells.get(id) ?? {},
    }));
    return { frame, sheets };
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return undefined;
    throw thrown;
  }
}

/** A part that is missing reads like one that is damaged. */
function read(parts: Parts, place: string): unknown {
  return JSON.parse(parts.get(place) ?? "");
}

function cellsBySheet(parts: Parts): ReadonlyMap<string, Rows> {
  const cells = new Map<string, Record<number, object>>();
  for (const [place, text] of parts) {
    const sheetId = /^cells\/(.*)\/\d+$/.exec(place)?.[1];
    if (sheetId === undefined) continue;
    const rows = cells.get(sheetId) ?? {};
    cells.set(sheetId, Object.assign(rows, JSON.parse(text) as Rows));
  }
  return cells;
}

/** The numbers of the rows of each block that has any. */
function blocksOf(rows: Rows): ReadonlyMap<number, readonly number[]> {
  const blocks = new Map<number, number[]>();
  for (const row of Object.keys(rows).map(Number)) {
    const block = blocks.get(blockOfRow(row));
    if (block === undefined) blocks.set(blockOfRow(row), [row]);
    else block.push(row);
  }
  return blocks;
}

function textOf(numbers: readonly number[], rows: Rows): string {
  return JSON.stringify(Object.fromEntries(numbers.map((row) => [row, rows[row]])));
}
