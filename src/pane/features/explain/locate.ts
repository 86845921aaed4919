import type { Position } from "../../../functions/define/definition";
import type { Origin } from "../../../reading/origin";
import { formatArea, joinAddress, parseArea, splitAddress } from "../../../workbook/address";
import type { ActiveCell } from "../../../workbook/gateway";
import type { TracedArgument } from "./trace-argument";

/** Address of the cell that a value came from; `undefined` where it came from no cell. */
export function addressOfOrigin(
  origin: Origin,
  traced: readonly TracedArgument[],
): string | undefined {
  const argument = origin.kind === "cell" ? traced[origin.argument] : undefined;
  if (origin.kind !== "cell" || argument?.kind !== "cells") return undefined;
  return addressFrom(argument.block.address, origin);
}

/** Address of a cell so many rows and columns from the first of these. */
export function addressFrom(address: string, { row, column }: Position): string {
  const { sheet, cells } = splitAddress(address);
  const { row: down, column: right } = parseArea(cells) ?? { row: 0, column: 0 };
  const cell = { row: down + row, column: right + column, rowCount: 1, columnCount: 1 };
  return joinAddress(sheet, formatArea(cell));
}

/** Which cell of a formula's answer a cell shows, from 0. */
export function positionInSpill({ address, formulaAddress }: ActiveCell): Position {
  const [cell, first] = [address, formulaAddress].map((each) =>
    parseArea(splitAddress(each).cells),
  );
  if (cell === undefined || first === undefined) return { row: 0, column: 0 };
  return { row: cell.row - first.row, column: cell.column - first.column };
}
