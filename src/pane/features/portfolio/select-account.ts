import { formatArea, joinAddress, parseArea, splitAddress } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import type { PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState } from "./portfolio-state";
import { TEXTS } from "./texts";

/** Moves the person to the row of an account in its table; `row` counts from 0 below the header. */
export async function selectAccount(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
  row: number,
): Promise<void> {
  const state = store.get();
  if (state.phase !== "opened") return;
  const address = rowAddress(state.choice.accounts.address, row);
  try {
    await workbook.select(address);
    store.send({ type: "deedMoved", deed: { phase: "done", message: TEXTS.selected(address) } });
  } catch (thrown) {
    store.send({ type: "deedMoved", deed: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** Address of one row of a table whose address begins with its header row. */
export function rowAddress(table: string, row: number): string {
  const { sheet, cells } = splitAddress(table);
  const area = parseArea(cells);
  if (area === undefined) return table;
  return joinAddress(sheet, formatArea({ ...area, row: area.row + 1 + row, rowCount: 1 }));
}
