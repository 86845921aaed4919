import { fault } from "../errors";

/** A pivot below this share of the largest cell of the matrix counts as none. */
const LEAST_PIVOT = 1e-12;

/**
 * Solves n equations for n unknowns (Gaussian elimination with partial pivoting).
 *
 *     A v = b
 *
 * @param matrix - A: n x n numbers, rows first.
 * @param right - b: n numbers.
 * @returns v: n numbers.
 * @throws {KamError} `not-available` when the equations have no single solution.
 * @example
 * solveLinearSystem([[2, 0], [1, 1]], [4, 5]); // [2, 3]
 * @see Golub, G. H. & Van Loan, C. F. Matrix Computations, cited from memory.
 */
export function solveLinearSystem(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const size = right.length;
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const largest = Math.max(...matrix.map((row) => Math.max(...row.map(Math.abs))));
  for (let column = 0; column < size; column += 1) {
    const pivot = bringUpPivot(rows, column);
    if (!(Math.abs(pivot[column] ?? 0) > LEAST_PIVOT * largest)) {
      throw fault("no-single-solution", {});
    }
    for (let below = column + 1; below < size; below += 1) subtract(rows[below], pivot, column);
  }
  return substituteBack(rows, size);
}

// Exchanges rows so that the largest cell of the column leads, and hands its row over.
function bringUpPivot(rows: number[][], column: number): readonly number[] {
  let best = column;
  const sizeAt = (row: number): number => Math.abs(rows[row]?.[column] ?? 0);
  for (let row = column + 1; row < rows.length; row += 1)
    if (sizeAt(row) > sizeAt(best)) best = row;
  const chosen = rows[best] ?? [];
  rows[best] = rows[column] ?? [];
  rows[column] = chosen;
  return chosen;
}

function subtract(row: number[] | undefined, pivot: readonly number[], column: number): void {
  if (row === undefined) return;
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  if (factor === 0) return;
  for (let at = column; at < row.length; at += 1) {
    row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0);
  }
}

function substituteBack(rows: readonly (readonly number[])[], size: number): readonly number[] {
  const solution = new Array<number>(size).fill(0);
  for (let row = size - 1; row >= 0; row -= 1) {
    const cells = rows[row] ?? [];
    let rest = cells[size] ?? 0;
    for (let at = row + 1; at < size; at += 1) rest -= (cells[at] ?? 0) * (solution[at] ?? 0);
    solution[row] = rest / (cells[row] ?? 1);
  }
  return solution;
}
