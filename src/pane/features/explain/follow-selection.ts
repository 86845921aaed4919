import type { Unsubscribe, WorkbookGateway } from "../../../workbook/gateway";
import { newestOnly } from "../../../workbook/newest-only";
import { answerRequest, askAnew, tellRefusal, type ExplainStore } from "./explain-cell";
import { awayAt, sheetsInUse } from "./explain-state";

/** Explains whatever cell is selected, and again when cells change. Answers how to stop. */
export async function followSelection(
  store: ExplainStore,
  workbook: WorkbookGateway,
): Promise<Unsubscribe> {
  const answer = newestOnly((request: number) => answerRequest(store, workbook, request));
  const explain = (): void => void answer(askAnew(store));
  const stopSelection = await workbook.onSelectionChanged(
    (address) => {
      // The explanation stays while the person looks at a cell they went to from it.
      if (address !== awayAt(store.get())) explain();
    },
    { onRefused: tellRefusal.bind(undefined, store) },
  );
  const hearChange = (): void => {
    if (awayAt(store.get()) === undefined) explain();
    else store.send({ type: "changed" });
  };
  // Not to know which cells have changed is as much reason to look as to know it.
  const stopChanges = await workbook.onChanged(hearChange, {
    inUse: () => sheetsInUse(store.get()),
    onRefused: hearChange,
  });
  return async () => {
    await Promise.all([stopSelection(), stopChanges()]);
  };
}
