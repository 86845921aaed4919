import type { Unsubscribe, WorkbookGateway } from "../../../workbook/gateway";
import { explainActiveCell, type ExplainStore } from "./explain-cell";
import { awayAt } from "./explain-state";

/** Explains whatever cell is selected, and again when cells change. Answers how to stop. */
export async function followSelection(
  store: ExplainStore,
  workbook: WorkbookGateway,
): Promise<Unsubscribe> {
  const stopSelection = await workbook.onSelectionChanged((address) => {
    // The explanation stays while the person looks at a cell they went to from it.
    if (address !== awayAt(store.get())) void explainActiveCell(store, workbook);
  });
  const stopChanges = await workbook.onChanged(() => {
    if (awayAt(store.get()) === undefined) void explainActiveCell(store, workbook);
    else store.send({ type: "changed" });
  });
  return async () => {
    await Promise.all([stopSelection(), stopChanges()]);
  };
}
