import { readPlainRow } from "../accounts";
import type { RawGrid } from "../cells";
import type { Column } from "../columns";
import type { ExplainedValue, Origin } from "../explanation";
import { SHOWN_LINES } from "../shown-lines";
import { faultAt, type Line, type LineFault } from "./line";
import type { Accounts } from "./subject";

/** All lines as those of one account, their values in the order of the columns. */
export function fromPlainLines<const C extends readonly Column<unknown>[]>(
  { grid, argument }: { readonly grid: RawGrid; readonly argument: string },
  columns: C,
  faultOf: (line: Line<C>) => LineFault | undefined,
): Accounts<readonly Line<C>[]> {
  const lines = grid.map((cells, at) => {
    const place = { argument, row: at + 1 };
    const line = readPlainRow({ ...place, cells }, columns) as unknown as Line<C>;
    const fault = faultOf(line);
    if (fault !== undefined) throw faultAt(fault, place);
    return line;
  });
  const inputs = grid.slice(0, SHOWN_LINES).flatMap((cells, row) =>
    columns.slice(0, cells.length).map(({ header }, column): ExplainedValue => {
      const origin: Origin = { kind: "cell", argument: 0, row, column };
      const value = lines[row]?.[column] as ExplainedValue["value"];
      return { label: `row ${row + 1}: ${header}`, value, unit: "none", origin };
    }),
  );
  return {
    form: "plain",
    ids: [undefined],
    of: () => lines,
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
  };
}
