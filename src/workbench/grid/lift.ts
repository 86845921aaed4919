import type { Answer, AnswerCell } from "../../functions/define/answer";
import type { Definition } from "../../functions/define/definition";
import { KamError } from "../../model/errors";
import type { RawCell, RawRows } from "./raw-cells";

/**
 * Calls a definition the way a spreadsheet calls a function: an argument that asks for a range
 * always gets rows, and one that asks for a single cell but is given several is answered cell by
 * cell, so that the answer has the size of what was given.
 */
export function callLifted(definition: Definition, cells: readonly (RawCell | RawRows)[]): Answer {
  const shaped = cells.map((cell, index) => shape(cell, definition.parameters[index]?.shape));
  const lifted = shaped.map((cell, index) => {
    return definition.parameters[index]?.shape === "cell" && isRows(cell) ? cell : undefined;
  });
  const height = Math.max(0, ...lifted.map((rows) => rows?.length ?? 0));
  const width = Math.max(0, ...lifted.map((rows) => rows?.[0]?.length ?? 0));
  if (height === 0 || width === 0) return definition.call(shaped);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) =>
      callOnce(
        definition,
        shaped.map((cell, index) => {
          const rows = lifted[index];
          return rows === undefined ? cell : pick(rows, row, column);
        }),
      ),
    ),
  );
}

function shape(cell: RawCell | RawRows, wanted: "cell" | "range" | undefined): RawCell | RawRows {
  if (wanted === "range" && !isRows(cell)) return cell === null ? null : [[cell]];
  if (wanted === "cell" && isRows(cell) && cell.length === 1 && cell[0]?.length === 1) {
    return cell[0][0] ?? null;
  }
  return cell;
}

/** One row or column serves all; beyond the end of any other there is nothing to answer. */
function pick(rows: RawRows, row: number, column: number): RawCell {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? "#N/A" : cell;
}

function callOnce(definition: Definition, cells: readonly unknown[]): AnswerCell {
  try {
    const answer = definition.call(cells);
    return isGrid(answer) ? (answer[0]?.[0] ?? "") : answer;
  } catch (thrown) {
    // A wrong value spoils its own answer; a mistake of ours spoils them all.
    if (thrown instanceof KamError) return thrown;
    throw thrown;
  }
}

function isRows(cell: RawCell | RawRows): cell is RawRows {
  return Array.isArray(cell);
}

function isGrid(answer: Answer): answer is readonly (readonly AnswerCell[])[] {
  return Array.isArray(answer);
}
