import type { NamedParameter } from "../../../functions/define/definition";
import { plainText } from "../../../model/plain-text";
import { isHeaderRow } from "../../../reading/table";
import { accountColumns } from "../../../schema/tables/accounts";
import type { CellValue } from "../../../workbook/cells";
import type { Block } from "../../../workbook/gateway";
import { answerAround } from "./answer-around";
import type { Lookups } from "./asked-once";
import type { TracedArgument } from "./trace-argument";

/** The account that the row of a value belongs to. */
export interface Owner {
  readonly id: string;
  readonly name?: string;
  /** Header of the cell's column, where the argument was handed over without its headers. */
  readonly column?: string;
}

/** Within an argument, from 0. */
export type OwnerAt = (row: number, column: number) => Owner | undefined;

export const ID = accountColumns.account_id.header;
export const NAME = accountColumns.name.header;

/** By the ids in the argument itself. */
export function inItself({ cells }: Block): OwnerAt | undefined {
  const [first = [], ...rows] = cells;
  const [id, name] = isHeaderRow(first) ? [ID, NAME].map((each) => placeOf(first, each)) : [];
  if (id === undefined) return undefined;
  return (row) =>
    ownerOf(rows[row - 1]?.[id], name === undefined ? undefined : rows[row - 1]?.[name]);
}

/** By ids that are an argument of their own, as many as there are cells. */
export function beside(
  { cells }: Block,
  traced: readonly TracedArgument[],
  parameters: readonly NamedParameter[],
): OwnerAt | undefined {
  const argument = traced[parameters.findIndex(({ name }) => name === "ids")];
  const ids = argument?.kind === "cells" ? argument.block.cells.flat() : [];
  const isUpright = cells.length > 1;
  if (ids.length !== (isUpright ? cells.length : cells[0]?.length)) return undefined;
  return (row, at) => ownerOf(ids[isUpright ? row : at]);
}

/** By the ids of the answer that lies around it. */
export async function inAnswer(block: Block, workbook: Lookups): Promise<OwnerAt | undefined> {
  const answer = await answerAround(block.address, workbook);
  if (answer === undefined) return undefined;
  const at = inItself(answer.block);
  const { row: down, column: right } = answer.offset;
  return (row, place) => {
    const owner = at?.(row + down, place + right);
    const header = answer.block.cells[0]?.[place + right];
    return owner && { ...owner, column: String(header) };
  };
}

export function ownerOf(id: CellValue | undefined, name: CellValue = ""): Owner | undefined {
  if (id === undefined || id === "") return undefined;
  return { id: String(id), ...(name === "" ? {} : { name: String(name) }) };
}

/** Headers are the same in any case, as the functions read them. */
export function placeOf(headers: readonly unknown[], header: string): number | undefined {
  const place = headers.findIndex((each) => plainText(String(each)).toLowerCase() === header);
  return place < 0 ? undefined : place;
}
