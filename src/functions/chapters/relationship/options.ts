import { invalidInput } from "../../../model/errors";
import { errorText, isBlank, singleCell } from "../../cells";
import { dateColumn, textColumn, type Column } from "../../columns";
import type { Parameter } from "../../define";

/** A day that is needed. */
export function day(help: string): Parameter<number> {
  const { read, ...rest } = optional(dateColumn({ header: "", help }));
  return {
    ...rest,
    optional: false,
    read: (raw, argument) => {
      const value = read(raw, argument);
      if (value === undefined) throw invalidInput({ argument }, "a date", null);
      return value;
    },
  };
}

export function optionalDay(help: string): Parameter<number | undefined> {
  return optional(dateColumn({ header: "", help }));
}

/** A name; `undefined` when left out. */
export function optionalName(help: string): Parameter<string | undefined> {
  return optional(textColumn({ header: "", help, longest: 80 }));
}

/** A cell that is read as one of a column. */
function optional<T>({ help, expected, read }: Column<T>): Parameter<T | undefined> {
  return {
    help,
    unit: "none",
    optional: true,
    type: "any",
    shape: "cell",
    read: (raw, argument) => {
      const cell = singleCell(raw, argument);
      if (isBlank(cell)) return undefined;
      const value = errorText(cell) === undefined ? read(cell) : undefined;
      if (value === undefined) throw invalidInput({ argument }, expected, errorText(cell) ?? cell);
      return value;
    },
  };
}
