import { splitAddress } from "../../../workbook/address";
import type { Unsubscribe, WorkbookGateway } from "../../../workbook/gateway";
import type { Store } from "../../store/store";
import { dangerTables } from "./danger-tables";
import type { PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState } from "./portfolio-state";

/** Notices when cells change on a sheet that holds one of the tables that were read. Answers how to stop. */
export function followChanges(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
): Promise<Unsubscribe> {
  return workbook.onChanged((address) => {
    const state = store.get();
    if (state.phase !== "opened") return;
    const { accounts, settings } = state.choice;
    const { ledger, earlierHealth } = dangerTables(state.tables, state.choice);
    const { sheet } = splitAddress(address);
    const isOurs = [accounts, settings, ledger, earlierHealth].some(
      (table) => table !== undefined && splitAddress(table.address).sheet === sheet,
    );
    if (isOurs) store.send({ type: "changed" });
  });
}
