import { invalidInput } from "../../model/errors";
import { errorText, singleCell, readCell } from "../../reading/cells";
import { expectedBeside } from "../../reading/expected";
import { dateColumn, textColumn, type Column } from "../../schema/columns";
import type { Parameter } from "./definition";
import { optionalCell } from "./parameters";

/** A day that is needed. */
export function day(help: string): Parameter<number> {
  return { ...cellOf(dateColumn({ header: "", help })), isDay: true };
}

export function optionalDay(help: string): Parameter<number | undefined> {
  return optionalCell(day(help));
}

/** A name; `undefined` when left out. */
export function optionalName(help: string): Parameter<string | undefined> {
  return optionalCell(cellOf(textColumn({ header: "", help, longest: 80 })));
}

/** A cell that is read as one of a column. */
function cellOf<T>(column: Column<T>): Parameter<T> {
  return {
    help: column.help,
    unit: "none",
    optional: false,
    type: "any",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      const value = errorText(cell) === undefined ? readCell(column, cell) : undefined;
      if (value !== undefined) return value;
      throw invalidInput({ argument }, expectedBeside(column, cell), errorText(cell) ?? cell);
    },
  };
}
