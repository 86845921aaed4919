import { KamError } from "../../../model/errors";
import { toFailure } from "../../../functions/failure";
import type { Cells, TableContent, WorkbookGateway } from "../../../workbook/gateway";
import { accountColumns } from "../../../schema/tables/accounts";
import { adviceFor } from "../../advice";
import { cellsFrom1900 } from "../../days-from-1900";
import type { Store } from "../../store/store";
import { ClassificationRefusal, classifyAccounts } from "./classify-accounts";
import { applyMapping, missingColumns, settingsInForce, wantedColumns } from "./column-mapping";
import { dangerTables } from "./danger-tables";
import type { Measured, PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState, TableChoice } from "./portfolio-state";
import { readDangerTables, type DangerCells } from "./read-danger-tables";

/** Reads the chosen tables and answers with the very functions that the cells use. */
export async function measurePortfolio(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
): Promise<void> {
  const state = store.get();
  if (state.phase !== "opened") return;
  const { choice } = state;
  try {
    const settings =
      choice.settings === undefined ? undefined : await readCells(workbook, choice.settings.name);
    const accounts = await workbook.readTable(choice.accounts.name);
    const beside = await readDangerTables(workbook, dangerTables(state.tables, choice));
    store.send(measure(choice, { accounts, settings, ...beside }));
  } catch (thrown) {
    const content = { phase: "refused", message: messageOf(thrown) } as const;
    store.send({ type: "measured", choice, content });
  }
}

async function readCells(workbook: WorkbookGateway, name: string): Promise<Cells> {
  const { headers, rows } = await workbook.readTable(name);
  return [headers, ...rows];
}

interface TablesRead extends DangerCells {
  readonly accounts: TableContent;
  readonly settings: Cells | undefined;
}

function measure(choice: TableChoice, tables: TablesRead): Measured {
  const { accounts, settings } = tables;
  const wanted = wantedColumns(settingsInForce(settings));
  const typed = applyMapping([accounts.headers, ...accounts.rows], choice.mapping);
  const mapped = cellsFrom1900(typed, accounts, Object.values(accountColumns));
  const headers = (mapped[0] ?? []).map(String);
  const isUnmapped = missingColumns(wanted, headers).some(({ required }) => required);
  const measured = { type: "measured", choice, wanted } as const;
  if (isUnmapped) return { ...measured, content: { phase: "unmapped" } };
  const portfolio = classifyAccounts(mapped, settings, tables);
  return { ...measured, content: { phase: "measured", portfolio, freshness: "fresh" } };
}

function messageOf(thrown: unknown): string {
  if (thrown instanceof ClassificationRefusal) return thrown.message;
  // Settings are read first, as every function reads them: the words are those of the first.
  return thrown instanceof KamError ? toFailure("SCORE", thrown).message : adviceFor(thrown);
}
