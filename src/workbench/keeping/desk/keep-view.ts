import { ICommandService } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { TableHost } from "../../grid/table-host";
import { NotKept } from "../book/book-store";
import type { Desk } from "./desk";

/**
 * Keeps which sheet of the workbook is in view. Whoever finds another one has lost nothing, so a refusal is not told.
 * Answers how to stop.
 */
export function keepView(desk: Desk, { injector }: Pick<TableHost, "injector">): () => void {
  const listening = injector.get(ICommandService).onCommandExecuted(({ id, params }) => {
    const { place } = desk.state.get();
    if (id !== SetWorksheetActiveOperation.id || place.kind !== "open" || !place.entry) return;
    // The grid types parameters by command, which an id alone does not tell.
    const { subUnitId: inView } = params as { readonly subUnitId: string };
    desk.store?.change(place.entry.id, { inView }).catch((thrown: unknown) => {
      if (!(thrown instanceof NotKept)) throw thrown;
    });
  });
  return () => {
    listening.dispose();
  };
}
