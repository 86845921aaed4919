import { fault, KamError } from "../../model/errors";
import type { Answer, AnswerCell, AnswerGrid } from "./answer";
import type { Explanation } from "./explanation";

/** Runs, and gives a refusal that names no place the argument that the function speaks of. */
export function placed<T>(argument: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof KamError ? thrown.at({ argument }) : thrown;
  }
}

/** No cell shows a number that is none, and every refusal in a cell names a place. */
export function sound<A extends Answer>(answer: A, argument: string): A {
  if (!Array.isArray(answer)) {
    if (isOverflow(answer)) throw overflow();
    return answer;
  }
  const grid: AnswerGrid = answer;
  if (!hasUnsound(grid)) return answer;
  return grid.map((row) =>
    row.map((cell) => {
      if (cell instanceof KamError) return cell.at({ argument });
      return isOverflow(cell) ? overflow().at({ argument }) : cell;
    }),
  ) as AnswerGrid as A;
}

function hasUnsound(grid: AnswerGrid): boolean {
  // Plain loops: they run over every cell of a large portfolio.
  for (const row of grid) for (const cell of row) if (isUnsound(cell)) return true;
  return false;
}

function isUnsound(cell: AnswerCell): boolean {
  if (typeof cell === "number") return !Number.isFinite(cell);
  return cell instanceof KamError && cell.place === undefined;
}

function isOverflow(cell: unknown): boolean {
  return typeof cell === "number" && !Number.isFinite(cell);
}

function overflow(): KamError {
  return fault("no-finite-number", {});
}

/** The answer that is explained carries its place as the cell does. */
export function soundExplanation(explanation: Explanation, argument: string): Explanation {
  const { answer } = explanation;
  return answer instanceof KamError
    ? { ...explanation, answer: answer.at({ argument }) }
    : explanation;
}
