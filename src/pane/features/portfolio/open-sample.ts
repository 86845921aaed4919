import { adviceFor } from "../../advice";
import { openSample } from "../../sample/change-sample";
import type { SampleAccess } from "../../sample/sample-access";
import { lookForTables, type PortfolioStore } from "./look-for-tables";
import { TEXTS } from "./texts";

/** Opens the sample, which is added where it is not there, and shows its accounts. */
export async function showSample(store: PortfolioStore, access: SampleAccess): Promise<void> {
  store.send({ type: "looked" });
  store.send({ type: "deedMoved", deed: { phase: "working", message: TEXTS.openingSample } });
  try {
    const { Accounts, Settings } = (await openSample(access)).tables;
    await lookForTables(store, access.workbook, { accounts: Accounts, settings: Settings });
    store.send({ type: "deedMoved", deed: { phase: "none" } });
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
