import {
  formatArea,
  joinAddress,
  parseArea,
  splitAddress,
  type Area,
} from "../../../workbook/address";
import type { Block } from "../../../workbook/gateway";
import type { Lookups } from "./asked-once";
import { isAboutTheReference } from "./trace-argument";

/** The answer of a formula, and where in it the cells stand that were asked about. */
export interface AnswerAround {
  readonly block: Block;
  readonly offset: { readonly row: number; readonly column: number };
}

/**
 * The answer that cells lie in, where its formula stands in their first row or in the one above, which is
 * that of its headers.
 */
export async function answerAround(
  address: string,
  workbook: Lookups,
): Promise<AnswerAround | undefined> {
  const { sheet, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined) return undefined;
  const row = Math.max(0, area.row - 1);
  const before = { row, column: 0, rowCount: area.row - row + 1, columnCount: area.column + 1 };
  const { formulas } = await workbook.readFormulas(joinAddress(sheet, formatArea(before)));
  const anchors = formulas.flatMap((line, down) =>
    line.flatMap((formula, column) =>
      formula === undefined ? [] : [{ row: row + down, column, rowCount: 1, columnCount: 1 }],
    ),
  );
  for (const anchor of nearestFirst(anchors)) {
    const block = await spillOf(anchor, sheet, workbook);
    const around = block && parseArea(splitAddress(block.address).cells);
    if (block !== undefined && around !== undefined && holds(around, area)) {
      return { block, offset: { row: area.row - around.row, column: area.column - around.column } };
    }
  }
  return undefined;
}

/** More formulas than these beside one another are not looked at. */
const LOOKED_AT = 3;

function nearestFirst(anchors: readonly Area[]): readonly Area[] {
  return anchors.toSorted((one, other) => other.column - one.column).slice(0, LOOKED_AT);
}

async function spillOf(anchor: Area, sheet: string, workbook: Lookups): Promise<Block | undefined> {
  try {
    return await workbook.readReference(`${formatArea(anchor)}#`, sheet);
  } catch (thrown) {
    if (!isAboutTheReference(thrown)) throw thrown;
    return undefined;
  }
}

function holds(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    outer.column <= inner.column &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}
