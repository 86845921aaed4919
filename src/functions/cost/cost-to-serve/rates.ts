import { invalidInput, KamError, type Place } from "../../../model/errors";
import { toColumnHelp } from "../../define/accounts";
import { isBlank, toGrid, trimEnd } from "../../../reading/cells";
import { needed } from "../../../schema/columns";
import type { Parameter } from "../../define/definition";
import { asSingleRow, cellReader, type RawTable, readTable } from "../../../reading/table";
import { unknownValue } from "../../../reading/table-faults";
import { rateColumns } from "../../../schema/tables/rates";
import { readNonNegative } from "../tables/read-cell";
import { byName, listed, nameKey } from "../tables/whole-table";
import { rangeParameter } from "../../define/parameters";

/** What one unit of an activity costs, or why that is not known. */
export interface Rate {
  readonly name: string;
  readonly rate: number | KamError;
  readonly place: Place;
}

export interface Rates {
  readonly all: readonly Rate[];
  /** By the name of the activity, in any case, which stands at this place. */
  readonly of: (activity: string, place: Place) => Rate;
}

/** The table of rates, or plain rates in the order of the volumes. */
export function ratesParameter(rule: { readonly help: string }): Parameter<Rates> {
  return rangeParameter({
    help: rule.help,
    unit: "currency",
    columns: [rateColumns.activity, rateColumns.rate].map(toColumnHelp),
    read: (raw, argument) => {
      const grid = trimEnd(toGrid(raw));
      if (grid.length === 0) throw invalidInput({ argument }, "a table or a row of rates", null);
      const cells = asSingleRow(grid)?.cells;
      if (cells === undefined) return tableRates(readTable(raw, argument));
      const all = cells.map((cell, index) => plainRate(cell, { argument, row: index + 1 }));
      return { all, of: () => fail({ argument }) };
    },
  });
}

function plainRate(cell: unknown, place: Place): Rate {
  const name = `activity ${place.row ?? 1}`;
  const rate = isBlank(cell) ? unknownValue(place) : readNonNegative(cell, place);
  return { name, rate, place };
}

function fail(place: Place): never {
  throw invalidInput(place, "a table of rates with the headers activity and rate", "plain rates");
}

/** A rate at fault is the fault of the accounts that need it, and of no other. */
function tableRates(table: RawTable): Rates {
  const readActivity = cellReader(table, rateColumns.activity);
  const readRate = cellReader(table, needed(rateColumns.rate));
  const { argument } = table;
  const all = table.rows.map((_, row): Rate => {
    const name = readActivity(row);
    if (name instanceof KamError) throw name;
    const place = { argument, column: rateColumns.activity.header, row: row + 2 };
    return { name: name ?? "", rate: readRate(row) ?? unknownValue(place), place };
  });
  const found = byName(all);
  return {
    all,
    of: (activity, place) => {
      const rate = found.get(nameKey(activity));
      if (rate !== undefined) return rate;
      const names = listed(all.map(({ name }) => name));
      throw invalidInput(place, `an activity that has a rate (${names})`, activity);
    },
  };
}
