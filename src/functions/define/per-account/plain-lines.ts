import { KamError } from "../../../model/errors";
import { readPlainRow } from "../../../reading/accounts";
import type { RawGrid } from "../../../reading/cells";
import type { Column } from "../../../schema/columns";
import type { ExplainedValue } from "../explanation";
import type { Origin } from "../../../reading/origin";
import { SHOWN_LINES } from "../shown-lines";
import { readLine, type Line, type LineRule } from "./line";
import type { Accounts } from "./subject";

/** All lines as those of one account, their values in the order of the columns. */
export function fromPlainLines<const C extends readonly Column<unknown>[], L>(
  { grid, argument }: { readonly grid: RawGrid; readonly argument: string },
  rule: LineRule<C, L>,
): Accounts<readonly L[]> {
  const { columns } = rule;
  const lines = grid.map(
    (cells, at) => readPlainRow({ argument, row: at + 1, cells }, columns) as unknown as Line<C>,
  );
  const known = lines.map((line, at) => {
    const read = readLine(rule, line, { argument, row: at + 1 });
    if (read instanceof KamError) throw read;
    return read;
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
    of: () => known,
    placeOf: () => ({ argument }),
    inputsOf: () => inputs,
    lineCountOf: () => grid.length,
  };
}
