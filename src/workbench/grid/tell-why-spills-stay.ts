import { ICommandService, type IDisposable, type IRange, type Injector } from "@univerjs/core";
import { FormulaDataModel, IMessageService, MessageType } from "@univerjs/preset-sheets-core";
import { SortRangeCommand } from "@univerjs/preset-sheets-sort";

/** A person who sorts what a formula has spilled is told why nothing moves: the grid sorts without a word. */
export function tellWhySpillsStay(injector: Injector): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (id !== SortRangeCommand.id || !holdsAnswer(injector, params as Sorted)) return;
    injector.get(IMessageService).show({ type: MessageType.Warning, content: TOLD });
  });
}

const TOLD =
  "A formula fills these cells, so they keep its order. Write SORT around the formula, or sort what it reads.";

interface Sorted {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
}

function holdsAnswer(injector: Injector, { unitId, subUnitId, range }: Sorted): boolean {
  const all = injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[subUnitId] ?? {};
  // The grid's own type leaves open what stands in the rows.
  const rows = all as Readonly<Record<number, Readonly<Record<number, IRange>>>>;
  return Object.values(rows)
    .flatMap((columns) => Object.values(columns))
    .some(
      (answer) =>
        (answer.startRow !== answer.endRow || answer.startColumn !== answer.endColumn) &&
        answer.startRow <= range.endRow &&
        range.startRow <= answer.endRow &&
        answer.startColumn <= range.endColumn &&
        range.startColumn <= answer.endColumn,
    );
}
