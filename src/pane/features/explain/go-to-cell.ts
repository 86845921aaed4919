import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import { explainActiveCell, type ExplainStore } from "./explain-cell";

/** Moves the person to a cell that a value came from; the explanation stays. */
export async function goToSource(
  store: ExplainStore,
  workbook: WorkbookGateway,
  address: string,
): Promise<void> {
  // Noted before the move: the workbook tells of the new selection while it is being made.
  store.send({ type: "wentTo", address });
  try {
    await workbook.select(address);
  } catch (thrown) {
    store.send({ type: "goingRefused", message: adviceFor(thrown) });
  }
}

/** Moves the person back to the cell that is explained, and explains it anew. */
export async function goBack(
  store: ExplainStore,
  workbook: WorkbookGateway,
  address: string,
): Promise<void> {
  await goToSource(store, workbook, address);
  await explainActiveCell(store, workbook);
}
