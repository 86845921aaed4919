import { splitAddress } from "../../../src/workbook/address";
import type { Cells, WorkbookGateway } from "../../../src/workbook/gateway";
import { waitFor } from "../../contract/contract";

/** Cells of a sheet, such as `Trial!A5:B6`; `Trial!C1#` stands for all that the formula there answers. */
export async function cellsAt(workbook: WorkbookGateway, address: string): Promise<Cells> {
  const { sheet, cells } = splitAddress(address);
  return (await workbook.readReference(cells, sheet)).cells;
}

/** What the first of these cells holds. */
export async function valueAt(workbook: WorkbookGateway, address: string): Promise<unknown> {
  return (await cellsAt(workbook, address))[0]?.[0];
}

/** Waits until the cells hold what is expected; fails with what they hold instead. */
export async function untilHeld(
  workbook: WorkbookGateway,
  address: string,
  expected: Cells,
): Promise<void> {
  let last: Cells = [];
  const isSo = async (): Promise<boolean> => {
    last = await cellsAt(workbook, address);
    return JSON.stringify(last) === JSON.stringify(expected);
  };
  await waitFor(isSo, address).catch(() => undefined);
  expect({ address, cells: last }).toEqual({ address, cells: expected });
}
