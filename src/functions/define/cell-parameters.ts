import { invalidInput } from "../../model/errors";
import { errorText, singleCell } from "../../reading/cells";
import { dateColumn, textColumn, type Column } from "../../schema/columns";
import type { Parameter } from "./define";
import { optionalCell } from "./optional-cell";

/** A day that is needed. */
export function day(help: string): Parameter<number> {
  return cellOf(dateColumn({ header: "", help }));
}

export function optionalDay(help: string): Parameter<number | undefined> {
  return optionalCell(day(help));
}

/** A name; `undefined` when left out. */
export function optionalName(help: string): Parameter<string | undefined> {
  return optionalCell(cellOf(textColumn({ header: "", help, longest: 80 })));
}

/** A cell that is read as one of a column. */
function cellOf<T>({ help, expected, read }: Column<T>): Parameter<T> {
  return {
    help,
    unit: "none",
    optional: false,
    type: "any",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      const value = errorText(cell) === undefined ? read(cell) : undefined;
      if (value === undefined) throw invalidInput({ argument }, expected, errorText(cell) ?? cell);
      return value;
    },
  };
}
