import { AROUND_CELLS } from "./around-cells";
import type { Mutation } from "./journal";

/** A sheet is kept in blocks of so many rows, so that a change of one cell writes one block. */
export const BLOCK_ROWS = 2000;

/** The part that holds everything but sheets: order, looks, names, tables, settings. */
export const WORKBOOK_PLACE = "workbook";

/** The part of a sheet that holds everything but its cells. */
export function sheetPlace(sheetId: string): string {
  return `sheet/${sheetId}`;
}

/** The part that holds a block of a sheet's cells. */
export function blockPlace(sheetId: string, block: number): string {
  return `cells/${sheetId}/${block}`;
}

/** Where the cells of a row are kept. */
export function blockOfRow(row: number): number {
  return Math.floor(row / BLOCK_ROWS);
}

/** What was touched since it was last kept. */
export interface Touched {
  /** Sheets of which everything has to be kept anew. */
  readonly sheets: Set<string>;
  /** Sheets of which everything but the cells has to be kept anew. */
  readonly heads: Set<string>;
  /** Blocks of cells, by their places. */
  readonly blocks: Set<string>;
}

/** Nothing yet. */
export function untouched(): Touched {
  return { sheets: new Set(), heads: new Set(), blocks: new Set() };
}

/** So many blocks are kept soon: to take them out of the grid, all in one moment, is to be no wait. */
export const MOST_BLOCKS = 8;

/** Whether so much is touched that it had better be kept soon. */
export function isMuch({ blocks }: Touched): boolean {
  return blocks.size >= MOST_BLOCKS;
}

/** Adds what a mutation touches. What is not known to touch less touches all of its sheets. */
export function touch(touched: Touched, { id, params }: Mutation): void {
  const { subUnitId, cellValue } = params as SetCells;
  if (id === SET_CELLS && subUnitId !== undefined && cellValue !== undefined) {
    const blocks = Object.keys(cellValue).map((row) => blockOfRow(Number(row)));
    for (const block of new Set(blocks)) touched.blocks.add(blockPlace(subUnitId, block));
    return;
  }
  const within = AROUND_CELLS.has(id) ? touched.heads : touched.sheets;
  for (const sheetId of sheetsIn(params)) within.add(sheetId);
}

/** Adds all that another holds. */
export function join(touched: Touched, other: Touched): void {
  for (const sheetId of other.sheets) touched.sheets.add(sheetId);
  for (const sheetId of other.heads) touched.heads.add(sheetId);
  for (const place of other.blocks) touched.blocks.add(place);
}

const SET_CELLS = "sheet.mutation.set-range-values";

interface SetCells {
  readonly subUnitId?: string;
  readonly cellValue?: object;
}

/** Mutations name their sheet at the top, or in `from` and `to`; one that adds a sheet brings it along. */
function sheetsIn(params: object): readonly string[] {
  const { sheet, from, to } = params as Readonly<Record<string, { readonly id?: unknown }>>;
  const named = [params, from, to].flatMap((each) => {
    const { subUnitId, sheetId } = (each ?? {}) as Readonly<Record<string, unknown>>;
    return [subUnitId, sheetId];
  });
  return [...named, sheet?.id].filter((id) => typeof id === "string");
}
