import { formatArea, joinAddress, parseArea, splitAddress } from "../../../workbook/address";
import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
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
  const address = rowAddress(state.choice.accounts, row);
  try {
    await workbook.select(address);
    store.send({ type: "deedMoved", deed: { phase: "done", message: TEXTS.selected(address) } });
  } catch (thrown) {
    store.send({ type: "deedMoved", deed: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** Address of one row of a table; `row` counts from 0 below the header. */
export function rowAddress({ address, isHeaderHidden = false }: TableSummary, row: number): string {
  const { sheet, cells } = splitAddress(address);
  const area = parseArea(cells);
  if (area === undefined) return address;
  const first = area.row + (isHeaderHidden ? 0 : 1);
  return joinAddress(sheet, formatArea({ ...area, row: first + row, rowCount: 1 }));
}
