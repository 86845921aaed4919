import type { TableSummary, WorkbookGateway } from "../../../workbook/gateway";
import type { Store } from "../../store/store";
import { adviceFor } from "../../advice";
import { likelyAccounts, likelySettings } from "../../likely-tables";
import { measurePortfolio } from "./measure-portfolio";
import type { PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState, TableChoice } from "./portfolio-state";

export type PortfolioStore = Store<PortfolioState, PortfolioEvent>;

/** Names of tables that are to be shown. */
export interface WantedTables {
  readonly accounts: string;
  readonly settings: string;
}

/** Lists the tables of the workbook, keeps or makes a choice among them, and measures it. */
export async function lookForTables(
  store: PortfolioStore,
  workbook: WorkbookGateway,
  wanted?: WantedTables,
): Promise<void> {
  store.send({ type: "looked" });
  try {
    const tables = await workbook.listTables();
    const choice =
      wantedChoice(wanted, tables, store.get()) ??
      keptChoice(store.get(), tables) ??
      firstChoice(tables);
    if (choice === undefined) {
      store.send({ type: "nothingFound" });
      return;
    }
    store.send({ type: "found", tables, choice });
  } catch (thrown) {
    store.send({ type: "lookRefused", message: adviceFor(thrown) });
    return;
  }
  await measurePortfolio(store, workbook);
}

function wantedChoice(
  wanted: WantedTables | undefined,
  tables: readonly TableSummary[],
  state: PortfolioState,
): TableChoice | undefined {
  const accounts = tables.find(({ name }) => name === wanted?.accounts);
  if (accounts === undefined) return undefined;
  const settings = tables.find(({ name }) => name === wanted?.settings);
  return { accounts, settings, mapping: mappingOf(accounts, state) };
}

/** What a person said of the columns of a table holds while that table is looked at. */
function mappingOf({ name }: TableSummary, state: PortfolioState): TableChoice["mapping"] {
  const isLookedAt = state.phase === "opened" && state.choice.accounts.name === name;
  return isLookedAt ? state.choice.mapping : {};
}

function firstChoice(tables: readonly TableSummary[]): TableChoice | undefined {
  const accounts = likelyAccounts(tables);
  if (accounts === undefined) return undefined;
  return { accounts, settings: likelySettings(tables), mapping: {} };
}

/** The earlier choice with what the tables are now; `undefined` when one of them is gone. */
function keptChoice(
  state: PortfolioState,
  tables: readonly TableSummary[],
): TableChoice | undefined {
  if (state.phase !== "opened") return undefined;
  const { choice } = state;
  const accounts = tables.find(({ name }) => name === choice.accounts.name);
  const settings = tables.find(({ name }) => name === choice.settings?.name);
  const isWhole =
    accounts !== undefined && (choice.settings === undefined) === (settings === undefined);
  return isWhole ? { ...choice, accounts, settings } : undefined;
}
