import { ICommandService, type IDisposable } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/preset-sheets-core";
import type { TableHost } from "../../grid/table-host";

/** Calls the listener whenever another sheet has come into view. */
export function onSheetShown(
  { injector }: Pick<TableHost, "injector">,
  listener: () => void,
): IDisposable {
  return injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SetWorksheetActiveOperation.id) listener();
  });
}
