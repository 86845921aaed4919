import type { KamFunction } from "../../../src/functions/catalogue";
import { TRIALS } from "../policy-trials/all";
import { argumentsOf, type Grid } from "../policy-trials/trial";
import { SETTING_INPUTS } from "../setting-inputs/all";
import { SETTINGS } from "../setting-inputs/setting-input";
import { FURTHER_TABLES } from "./further-tables";

type Cells = readonly unknown[];

/** A call, and the table that it holds as the argument that is looked at. */
interface Asked {
  readonly cells: Cells;
  readonly table: Grid;
}

/** The same, with the place of the column that is looked at. */
export interface Held extends Asked {
  readonly column: number;
}

/** Stands for Settings wherever they may: each column that is read holds what it permits. */
const FIXED_SETTINGS: Grid = [
  ["group", "setting", "value", "low", "high", "better", "curvature"],
  ["attractiveness", "strategic_fit", 1, 0, 10, "higher", 0],
];

/** Calls of a function that it answers: its examples, and what other tests ask it. */
function callsOf({ name, examples }: KamFunction): readonly Cells[] {
  const isOf = (given: { readonly name: string }): boolean => given.name === name;
  return [
    ...examples.map(({ cells }) => cells),
    ...FURTHER_TABLES.filter(isOf).map(({ cells }) => cells),
    ...TRIALS.filter(isOf).map((trial) => argumentsOf(trial)),
    ...SETTING_INPUTS.filter(isOf).map(({ cells }) =>
      cells.map((cell) => (cell === SETTINGS ? null : cell)),
    ),
  ];
}

function isTable(cells: unknown): cells is Grid {
  if (!Array.isArray(cells) || cells.length < 2) return false;
  const [headers] = cells as readonly unknown[];
  return Array.isArray(headers) && headers.every((header) => typeof header === "string");
}

/** The calls of a function that hold a table as this argument; as Settings it is always the same. */
function callsWithTable(definition: KamFunction, argument: number): readonly Asked[] {
  const isOfSettings = definition.parameters[argument]?.name === "settings";
  return callsOf(definition).flatMap((given) => {
    const cells = definition.parameters.map((_, at) => given[at] ?? null);
    const table = isOfSettings ? FIXED_SETTINGS : cells[argument];
    return isTable(table) ? [{ cells, table }] : [];
  });
}

const columnOf = ([headers = []]: Grid, header: string): number => headers.indexOf(header);

/** A column that no table holds is put beside one, blank as yet. */
function widened({ cells, table }: Asked, header: string): Asked {
  return { cells, table: table.map((row, index) => [...row, index === 0 ? header : ""]) };
}

/** A call whose table holds the column. */
export function heldColumn(definition: KamFunction, argument: number, header: string): Held {
  const calls = callsWithTable(definition, argument);
  const [first] = calls;
  if (first === undefined) {
    throw new Error(`No call of KAM.${definition.name} holds a table with ${header}`);
  }
  const asked = calls.find(({ table }) => columnOf(table, header) >= 0) ?? widened(first, header);
  return { ...asked, column: columnOf(asked.table, header) };
}
