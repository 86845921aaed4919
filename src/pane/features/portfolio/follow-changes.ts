import { overlaps, parseArea, splitAddress, type Area } from "../../../workbook/address";
import type { Unsubscribe, WorkbookGateway } from "../../../workbook/gateway";
import type { Store } from "../../store/store";
import { dangerTables } from "./danger-tables";
import type { PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState } from "./portfolio-state";

/**
 * Notices when cells change in or right beside one of the tables that were read, or whole rows or columns of
 * its sheet; not knowing whether they did is the same. Answers how to stop.
 */
export function followChanges(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
): Promise<Unsubscribe> {
  const tell = (): void => {
    store.send({ type: "changed" });
  };
  const hear = (address: string): void => {
    const tables = tablesOf(store.get());
    const isOfTheirs = sheetsOf(tables).includes(splitAddress(address).sheet);
    // A sheet that is none of theirs is told of only while one of theirs is not found: it may be that one.
    if (!isOfTheirs || tables.some((table) => touches(address, table))) tell();
  };
  return workbook.onChanged(hear, {
    inUse: () => sheetsOf(tablesOf(store.get())),
    onRefused: tell,
  });
}

function sheetsOf(tables: readonly string[]): readonly string[] {
  return tables.map((table) => splitAddress(table).sheet);
}

/** Where the tables stand that were read. */
function tablesOf(state: PortfolioState): readonly string[] {
  if (state.phase !== "opened") return [];
  const { accounts, settings } = state.choice;
  const { ledger, earlierHealth } = dangerTables(state.tables, state.choice);
  return [accounts, settings, ledger, earlierHealth].flatMap((table) =>
    table === undefined ? [] : table.address,
  );
}

function touches(address: string, table: string): boolean {
  const [changed, read] = [splitAddress(address), splitAddress(table)];
  if (changed.sheet !== read.sheet) return false;
  const [cells, area] = [parseArea(changed.cells), parseArea(read.cells)];
  return cells === undefined || area === undefined || overlaps(cells, withEdge(area));
}

/** A table takes in what is typed right beside it. */
function withEdge({ row, column, rowCount, columnCount }: Area): Area {
  return {
    row: row - 1,
    column: column - 1,
    rowCount: rowCount + 2,
    columnCount: columnCount + 2,
  };
}
