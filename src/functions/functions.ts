import { KamError } from "../model/errors";
import { catalogue, type KamFunction } from "./catalogue";
import type { Answer, AnswerCell, AnswerGrid } from "./define/answer";
import { toFailure } from "./failure";
import { isOnTheWeb, tooLargeToSend } from "./sendable";

/** Entry of Excel's custom functions runtime: answers every function of the catalogue. */
for (const definition of catalogue) {
  CustomFunctions.associate(definition.name, answerTo(definition));
}

type ShownCell = number | string | boolean | CustomFunctions.Error;

/** Throws only `CustomFunctions.Error`: Excel shows its code, and its message on most desktops. */
function answerTo({ name, parameters, call }: KamFunction): (...cells: unknown[]) => unknown {
  return (...cells) => {
    try {
      // Excel hands over one argument more than declared: the invocation.
      return show(name, call(cells.slice(0, parameters.length)));
    } catch (thrown) {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- the runtime's own class of errors
      throw cellError(name, thrown);
    }
  };
}

function show(name: string, answer: Answer): ShownCell | readonly (readonly ShownCell[])[] {
  const showCell = (cell: AnswerCell): ShownCell => {
    if (cell instanceof KamError) return cellError(name, cell);
    // Excel would show a number that is not finite as an error without words.
    const isEndless = typeof cell === "number" && !Number.isFinite(cell);
    return isEndless ? cellError(name, cell) : cell;
  };
  if (!isGrid(answer)) return showCell(answer);
  const rows = answer.map((row) => row.map(showCell));
  const refusal = isOnTheWeb() ? tooLargeToSend(rows) : undefined;
  if (refusal !== undefined) throw refusal;
  return rows;
}

function isGrid(answer: Answer): answer is AnswerGrid {
  return Array.isArray(answer);
}

function cellError(name: string, thrown: unknown): CustomFunctions.Error {
  const { code, message } = toFailure(name, thrown);
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "#N/A" ? notAvailable : invalidValue, message);
}
