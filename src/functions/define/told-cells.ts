import type { Origin } from "../../reading/origin";
import { toGrid } from "../../reading/cells";
import { IDS } from "./case-pairs";
import type { NamedParameter } from "./definition";
import type { Explanation, Measured } from "./explanation";
import { firstCells } from "./first-cells";
import { columnsOf, type Handed } from "./handed";

/**
 * The same explanation, each of whose inputs says what its cell holds by the schema. An answer that
 * names no cell, since it is of all of them, names the first that were handed over.
 */
export function withToldCells(told: Explanation, handed: Handed): Explanation {
  const hasCells = told.inputs.some(({ origin }) => origin.kind === "cell");
  const listed = hasCells ? told : { ...told, ...firstCells(handed) };
  const fieldAt = fieldFinder(handed);
  const inputs = listed.inputs.map((value) => {
    const field = fieldAt(value.origin);
    return field === undefined ? value : { ...value, field };
  });
  return { ...listed, inputs };
}

/** What a cell holds: of a table by the header above it, of plain values by their order. */
function fieldFinder({ parameters, cells }: Handed): (origin: Origin) => Measured | undefined {
  const readers = parameters.map((parameter, index) => fieldsOf(parameter, cells[index]));
  return (origin) => (origin.kind === "cell" ? readers[origin.argument]?.(origin) : undefined);
}

const DAY: Measured = { kind: "date" };
const ID: Measured = { kind: "id" };

interface Spot {
  readonly row: number;
  readonly column: number;
}

function fieldsOf(parameter: NamedParameter, raw: unknown): (spot: Spot) => Measured | undefined {
  if (parameter.isDay === true) return () => DAY;
  if (parameter.name === IDS) return () => ID;
  const grid = toGrid(raw);
  const columns = columnsOf(parameter, grid);
  const isUpright = columns === parameter.plain && grid.every(({ length }) => length === 1);
  const along = isUpright && columns.length > 1 ? "row" : "column";
  return (spot) => columns[spot[along]]?.field;
}
