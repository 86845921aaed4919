import type { Definition, Description, Parameter, Position, Values } from "./definition";
import type { Answer, AnswerCell, AnswerGrid } from "./answer";
import { withCasePairs } from "./case-pairs";
import { type CountingTogether, requireCurrencyOf } from "./counting-together";
import { cellByCell } from "./explain-cell";
import type { Explanation } from "./explanation";
import type { AnswerFields } from "../../schema/answer-fields";
import { withToldCells } from "./told-cells";
import { fault, KamError } from "../../model/errors";

/** Declares a function. `compute` and `explain` receive the arguments already read, by name. */
export function defineFunction<
  const P extends Readonly<Record<string, Parameter<unknown>>>,
  A extends Answer,
>(
  definition: Description & {
    readonly parameters: P;
    /** What the columns of an answer mean that is no table per account. */
    readonly columns?: AnswerFields;
    readonly compute: (values: Values<P>) => A;
    readonly explain: (values: Values<P>, position: Position) => Explanation;
    /** Arguments whose amounts count together, so that their tables must be of one currency. */
    readonly oneCurrency?: CountingTogether<Values<P>>;
    /** True where `explain` itself refuses cells outside of the answer; else all of it is computed to tell. */
    readonly knowsItsCells?: boolean;
  },
): Definition<A> {
  const { parameters, compute, explain, oneCurrency, knowsItsCells, ...description } = definition;
  const named = Object.entries(parameters).map(([name, parameter]) => ({ name, ...parameter }));
  const readAll = (cells: readonly unknown[]): Values<P> => {
    const values = named.map(({ name, read }, index) => [name, read(cells[index], name)] as const);
    const read = Object.fromEntries(values) as Values<P>;
    if (oneCurrency !== undefined) {
      requireCurrencyOf(oneCurrency(read), { parameters: named, cells });
    }
    return read;
  };
  const subject = named[0]?.name ?? "";
  const explainCell =
    knowsItsCells === true
      ? explain
      : cellByCell<Values<P>>({ compute, explain, columns: definition.columns });
  return {
    ...description,
    parameters: named,
    isOfOneCurrency: oneCurrency !== undefined,
    readsErrorCells: named.some(({ columns }) => columns !== undefined),
    call: (cells) => placed(subject, () => sound(compute(readAll(cells)), subject)),
    explain: (cells, position) =>
      placed(subject, () => {
        const told = soundExplanation(explainCell(readAll(cells), position), subject);
        const handed = { parameters: named, cells };
        return withCasePairs(withToldCells(told, handed), handed);
      }),
  };
}

/** Runs, and gives a refusal that names no place the argument that the function speaks of. */
export function placed<T>(argument: string, run: () => T): T {
  try {
    return run();
  } catch (thrown) {
    throw thrown instanceof KamError ? thrown.at({ argument }) : thrown;
  }
}

/** No cell shows a number that is none, and every refusal in a cell names a place. */
function sound<A extends Answer>(answer: A, argument: string): A {
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
function soundExplanation(explanation: Explanation, argument: string): Explanation {
  const { answer } = explanation;
  return answer instanceof KamError
    ? { ...explanation, answer: answer.at({ argument }) }
    : explanation;
}
