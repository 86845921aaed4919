import { KamError } from "../../model/errors";
import { accountColumns } from "../../schema/tables/accounts";
import { holds } from "./holds";
import type { Answer, AnswerCell, AnswerGrid } from "./answer";
import type { Definition, Position } from "./definition";
import { titlesIn } from "./titles";

/** What an answer of rows and columns means as a whole. */
export interface WholeAnswer {
  /** What a row is and what it holds, in the words of the definition. */
  readonly help: string;
  /** Rows that answer: a header row is none of them. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** Its columns from left to right; none where the function gives them no headers. */
  readonly columns: readonly AnswerColumn[];
  readonly hasHeaders: boolean;
  /** Rows of which at least one cell shows an error. */
  readonly faultCount: number;
  /** The first cell that shows an error, from the first of the answer. */
  readonly firstFault?: Position;
}

export interface AnswerColumn {
  readonly header: string;
  /** What its cells hold and mean, where the definition says it. */
  readonly holds?: string;
}

/**
 * What an answer means as a whole; `undefined` for a single cell.
 *
 * @param cells - The arguments that it answers, as the host hands them over.
 */
export function wholeAnswer(
  definition: Definition,
  cells: readonly unknown[],
  answer: Answer,
): WholeAnswer | undefined {
  if (!Array.isArray(answer)) return undefined;
  const grid: AnswerGrid = answer;
  const own = titlesShown(definition, cells, grid);
  const hasHeaders = own !== undefined;
  const titles = own ?? titlesLeftOut(definition, cells);
  const [first = []] = grid;
  const rows = hasHeaders ? grid.slice(1) : grid;
  return {
    help: definition.returns.help,
    rowCount: rows.length,
    columnCount: first.length,
    columns: titles.map((header) => columnOf(definition, header)),
    hasHeaders,
    faultCount: rows.filter((row) => row.some(isFault)).length,
    ...firstFaultIn(grid),
  };
}

function firstFaultIn(grid: AnswerGrid): Pick<WholeAnswer, "firstFault"> {
  const row = grid.findIndex((cells) => cells.some(isFault));
  return row < 0 ? {} : { firstFault: { row, column: grid[row]?.findIndex(isFault) ?? 0 } };
}

function isFault(cell: AnswerCell): boolean {
  return cell instanceof KamError;
}

/** The headers that stand in the answer; `undefined` where it has none. */
function titlesShown(
  { parameters, answer, columns }: Definition,
  cells: readonly unknown[],
  grid: AnswerGrid,
): readonly string[] | undefined {
  const place = placeOfHeaders(parameters);
  if (place < 0) return undefined;
  const asked = parameters[place]?.read(cells[place], HEADERS) as boolean | undefined;
  return titlesIn(grid, asked, answer ?? columns);
}

/** The headers of an answer without them: only another answer can tell what a person's own are called. */
function titlesLeftOut(
  { parameters, call }: Definition,
  cells: readonly unknown[],
): readonly string[] {
  const place = placeOfHeaders(parameters);
  if (place < 0) return [];
  const withHeaders = parameters.map((_, index) => (index === place ? true : cells[index]));
  const answer = call(withHeaders);
  return Array.isArray(answer) ? ((answer as AnswerGrid)[0] ?? []).map(String) : [];
}

function placeOfHeaders(parameters: Definition["parameters"]): number {
  return parameters.findIndex(({ name }) => name === HEADERS);
}

const HEADERS = "headers";

function columnOf({ answer, columns }: Definition, header: string): AnswerColumn {
  const field = answer?.[header] ?? columns?.[header];
  if (field !== undefined) return { header, holds: holds(field) };
  const { account_id } = accountColumns;
  return header === account_id.header ? { header, holds: account_id.help } : { header };
}
