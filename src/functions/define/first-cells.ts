import { isBlank, toGrid, trimEnd, type RawGrid } from "../../reading/cells";
import { isHeaderRow } from "../../reading/table";
import { ID_HEADERS } from "./case-pairs";
import type { ColumnHelp, NamedParameter } from "./definition";
import { unlisted, type ExplainedValue, type Explanation } from "./explanation";
import { shownCell } from "./per-account/shown-inputs";
import { SHOWN_LINES } from "./shown-lines";
import { columnsOf, type Handed } from "./handed";

/** Arguments that say how it is asked, or whose the values are, and not of what. */
const ASIDE = ["headers", "settings", "ids"];

/** The first cells of each argument that is calculated with, and how many more there are. */
export function firstCells({
  parameters,
  cells,
}: Handed): Pick<Explanation, "inputs" | "unlisted"> {
  const all = parameters.map((parameter, argument) =>
    ASIDE.includes(parameter.name) || isBlank(cells[argument])
      ? { listed: [], count: 0 }
      : cellsOf(parameter, argument, trimEnd(toGrid(cells[argument]))),
  );
  const inputs = all.flatMap(({ listed }) => listed);
  const count = all.reduce((sum, each) => sum + each.count, 0);
  return { inputs, ...unlisted(count, inputs.length, "cell") };
}

/** The first cells of an argument that a function reads, and how many there are. */
function cellsOf(
  parameter: NamedParameter,
  argument: number,
  grid: RawGrid,
): { readonly listed: readonly ExplainedValue[]; readonly count: number } {
  const [first = []] = grid;
  const isTable = parameter.columns !== undefined && isHeaderRow(first);
  const columns = isTable ? columnsOf(parameter, grid) : undefined;
  const places = first.flatMap((_, column) => (isRead(columns, column) ? [column] : []));
  const from = isTable ? 1 : 0;
  const listed = grid
    .slice(from, from + SHOWN_LINES)
    .flatMap((cells, at) =>
      places.map((column): ExplainedValue => {
        const row = from + at;
        const label = columns?.[column]?.header ?? labelOf(parameter, { grid, row, column });
        const origin = { kind: "cell", argument, row, column } as const;
        return { label, value: shownCell(cells[column]), unit: "none", origin };
      }),
    )
    .slice(0, SHOWN_LINES);
  return { listed, count: (grid.length - from) * places.length };
}

function isRead(columns: readonly (ColumnHelp | undefined)[] | undefined, column: number): boolean {
  if (columns === undefined) return true;
  const header = columns[column]?.header;
  return header !== undefined && !ID_HEADERS.includes(header);
}

/** A single cell is called by its argument, one of many by its place in it. */
function labelOf(
  { name }: NamedParameter,
  at: { readonly grid: RawGrid; readonly row: number; readonly column: number },
): string {
  const width = at.grid[0]?.length ?? 0;
  if (at.grid.length === 1 && width === 1) return name;
  const row = `${name}, row ${at.row + 1}`;
  return width === 1 ? row : `${row}, column ${at.column + 1}`;
}
