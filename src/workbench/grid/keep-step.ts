import { IUndoRedoService } from "@univerjs/core";
import type { Caused } from "./caused";
import type { TableHost } from "./table-host";

/** Keeps a step of undo; one that has an id is known again by it. */
export function keepStep(
  { injector, workbook }: TableHost,
  { undos, redos }: Caused,
  id?: string,
): void {
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: workbook.getUnitId(),
    undoMutations: [...undos],
    redoMutations: [...redos],
    ...(id !== undefined && { id }),
  });
}
