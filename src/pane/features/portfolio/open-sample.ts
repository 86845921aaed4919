import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { InsertSample } from "../../insert-sample";
import { lookForTables, type PortfolioStore } from "./look-for-tables";
import { TEXTS } from "./texts";

/** Adds the sample to the workbook, and shows its accounts. */
export async function openSample(
  store: PortfolioStore,
  workbook: WorkbookGateway,
  insert: InsertSample,
): Promise<void> {
  store.send({ type: "looked" });
  store.send({ type: "deedMoved", deed: { phase: "working", message: TEXTS.openingSample } });
  try {
    const { tables, start } = await insert(workbook);
    await lookForTables(store, workbook, { accounts: tables.Accounts, settings: tables.Settings });
    store.send({ type: "deedMoved", deed: { phase: "done", message: TEXTS.sampleOpened } });
    await workbook.select(start);
  } catch (thrown) {
    refuse(store, adviceFor(thrown));
  }
}

/** Leaves what is shown in place, if anything is. */
function refuse(store: PortfolioStore, message: string): void {
  if (store.get().phase === "opened") {
    store.send({ type: "deedMoved", deed: { phase: "refused", message } });
  } else {
    store.send({ type: "lookRefused", message });
  }
}
