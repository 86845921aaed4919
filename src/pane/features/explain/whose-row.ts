import type { NamedParameter } from "../../../functions/define/definition";
import { plainText } from "../../../model/plain-text";
import type { Origin } from "../../../reading/origin";
import { isHeaderRow } from "../../../reading/table";
import { accountColumns } from "../../../schema/tables/accounts";
import { parseArea, splitAddress } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/cells";
import type { Block, TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import { answerAround } from "./answer-around";
import { lies } from "./this-row";
import { isAboutTheReference, type TracedArgument } from "./trace-argument";

/** The account that the row of a value belongs to. */
export interface Owner {
  readonly id: string;
  readonly name?: string;
  /** Header of the cell's column, where the argument was handed over without its headers. */
  readonly column?: string;
}

export type OwnerOf = (origin: Origin) => Owner | undefined;

/** Within an argument, from 0. */
type OwnerAt = (row: number, column: number) => Owner | undefined;

const ID = accountColumns.account_id.header;
const NAME = accountColumns.name.header;

/**
 * Finds the account that each row of an argument belongs to: by the ids in the argument itself, by those of
 * the table or the answer that lies around it, or by those that are handed over beside it.
 */
export async function findOwners(
  traced: readonly TracedArgument[],
  parameters: readonly NamedParameter[],
  workbook: WorkbookGateway,
): Promise<OwnerOf> {
  const owners = await Promise.all(
    traced.map(async (argument, index) => {
      if (argument.kind !== "cells" || parameters[index]?.name === "settings") return undefined;
      const { block } = argument;
      const known = inItself(block) ?? (await inTable(block, workbook));
      return known ?? beside(block, traced, parameters) ?? (await inAnswer(block, workbook));
    }),
  );
  return (origin) =>
    origin.kind === "cell" ? owners[origin.argument]?.(origin.row, origin.column) : undefined;
}

function inItself({ cells }: Block): OwnerAt | undefined {
  const [first = [], ...rows] = cells;
  const [id, name] = isHeaderRow(first) ? [ID, NAME].map((each) => placeOf(first, each)) : [];
  if (id === undefined) return undefined;
  return (row) =>
    ownerOf(rows[row - 1]?.[id], name === undefined ? undefined : rows[row - 1]?.[name]);
}

async function inAnswer(block: Block, workbook: WorkbookGateway): Promise<OwnerAt | undefined> {
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

async function inTable(block: Block, workbook: WorkbookGateway): Promise<OwnerAt | undefined> {
  const table = (await workbook.listTables()).find(
    ({ address, headers }) => lies(block.address, address) && placeOf(headers, ID) !== undefined,
  );
  if (table === undefined) return undefined;
  const [ids, names] = await Promise.all([ID, NAME].map((each) => column(table, each, workbook)));
  const [area, around] = [block, table].map(({ address }) =>
    parseArea(splitAddress(address).cells),
  );
  const from = topOf(ids);
  if (ids === undefined || from === undefined || area === undefined) return undefined;
  return (row, at) => {
    const line = area.row + row - from;
    const header = table.headers[area.column + at - (around?.column ?? 0)];
    const owner = ownerOf(ids.cells[line]?.[0], names?.cells[line]?.[0]);
    return owner && { ...owner, ...(header === undefined ? {} : { column: header }) };
  };
}

async function column(
  { name, address, headers }: TableSummary,
  header: string,
  workbook: WorkbookGateway,
): Promise<Block | undefined> {
  const place = placeOf(headers, header);
  if (place === undefined) return undefined;
  try {
    return await workbook.readReference(`${name}[${header}]`, splitAddress(address).sheet);
  } catch (thrown) {
    if (!isAboutTheReference(thrown)) throw thrown;
    return undefined;
  }
}

function topOf(block: Block | undefined): number | undefined {
  return block && parseArea(splitAddress(block.address).cells)?.row;
}

/** Ids that are an argument of their own, as many as there are cells. */
function beside(
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

function ownerOf(id: CellValue | undefined, name: CellValue = ""): Owner | undefined {
  if (id === undefined || id === "") return undefined;
  return { id: String(id), ...(name === "" ? {} : { name: String(name) }) };
}

/** Headers are the same in any case, as the functions read them. */
function placeOf(headers: readonly unknown[], header: string): number | undefined {
  const place = headers.findIndex((each) => plainText(String(each)).toLowerCase() === header);
  return place < 0 ? undefined : place;
}
