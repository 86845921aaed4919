import { invalidInput, KamError, type Place } from "../../../model/errors";
import { toColumnHelp } from "../../define/accounts";
import { readPlainRow } from "../../../reading/accounts";
import { toGrid, trimEnd, type RawGrid } from "../../../reading/cells";
import { rowInputs, tableInputs } from "../../define/per-account/shown-inputs";
import { needed } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import type { ExplainedValue } from "../../define/explanation";
import { cellReader, isHeaderRow, readTable, rowReader } from "../../../reading/table";
import { rateColumns } from "../../../schema/tables/rates";
import { nameKey } from "../tables/whole-table";
import { rangeParameter } from "../../define/parameters";

const MONEY = [needed(rateColumns.pool), needed(rateColumns.volume)] as const;

/** A cost pool with the volume of its driver. */
export interface PoolRow {
  readonly pool: number;
  readonly volume: number;
}

export interface PoolRows {
  readonly form: "table" | "plain";
  /** One per row; `undefined` without a table, an error where the name itself is at fault. */
  readonly names: readonly (string | KamError | undefined)[];
  /** The row at this index, or what is wrong with it. */
  readonly of: (index: number) => PoolRow | KamError;
  /** Where the volume of a row stands. */
  readonly placeOf: (index: number) => Place;
  readonly inputsOf: (index: number) => readonly ExplainedValue[];
}

/** A table of pools, or plain rows of pool and volume. A fault concerns its own row. */
export function poolRows(rule: { readonly help: string }): Parameter<PoolRows> {
  return rangeParameter({
    help: rule.help,
    columns: [rateColumns.activity, ...MONEY].map(toColumnHelp),
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) throw invalidInput({ argument }, "a table of pools", null);
      return isHeaderRow(grid[0] ?? []) ? fromTable(raw, argument) : fromPlain(grid, argument);
    },
  });
}

function fromTable(raw: unknown, argument: string): PoolRows {
  const table = readTable(raw, argument);
  const readName = cellReader(table, rateColumns.activity);
  const readMoney = rowReader(table, MONEY);
  return {
    form: "table",
    names: eachOnce(
      table.rows.map((_, row) => readName(row)),
      argument,
    ),
    of: (index) => {
      const values = readMoney(index);
      return values instanceof KamError ? values : { pool: values[0], volume: values[1] };
    },
    placeOf: (index) => ({ argument, column: rateColumns.volume.header, row: index + 2 }),
    inputsOf: (index) => tableInputs(table, index, ["pool", "volume"]),
  };
}

/** A name that stands twice would have two rates: that is a fault of both its rows. */
function eachOnce(
  names: readonly (string | KamError | undefined)[],
  argument: string,
): readonly (string | KamError | undefined)[] {
  const rows = new Map<string, number[]>();
  names.forEach((name, row) => {
    if (typeof name !== "string") return;
    const same = rows.get(nameKey(name)) ?? [];
    rows.set(nameKey(name), same);
    same.push(row);
  });
  return names.map((name, row) => {
    const same = typeof name === "string" ? rows.get(nameKey(name)) : undefined;
    const other = same?.find((each) => each !== row);
    if (other === undefined) return name;
    const place = { argument, column: rateColumns.activity.header, row: row + 2 };
    return invalidInput(place, "each name once", `${String(name)} also in row ${other + 2}`);
  });
}

function fromPlain(grid: RawGrid, argument: string): PoolRows {
  const rows = grid.map((cells, index): PoolRow => {
    const [pool, volume] = readPlainRow({ argument, cells, row: index + 1 }, MONEY);
    return { pool: Number(pool), volume: Number(volume) };
  });
  return {
    form: "plain",
    names: rows.map(() => undefined),
    of: (index) => rows[index] ?? { pool: 0, volume: 0 },
    placeOf: (index) => ({ argument, column: rateColumns.volume.header, row: index + 1 }),
    inputsOf: (index) =>
      rowInputs({ cells: grid[index] ?? [], isUpright: false }, ["pool", "volume"]).map(
        (value) => ({
          ...value,
          origin: { ...value.origin, row: index } as ExplainedValue["origin"],
        }),
      ),
  };
}
