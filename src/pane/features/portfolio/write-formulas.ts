import { formatArea, joinAddress } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import { Changes } from "../../../workbook/transaction/changes";
import { adviceFor } from "../../advice";
import type { Store } from "../../store/store";
import type { ClassifiedPortfolio } from "./classify-accounts";
import type { PortfolioEvent } from "./portfolio-reducer";
import type { PortfolioState, TableChoice } from "./portfolio-state";
import { TEXTS } from "./texts";

/** Adds a sheet on which SCORE, TIER and STAGE answer for the chosen tables, side by side. */
export async function writeFormulas(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
): Promise<void> {
  const state = store.get();
  if (state.phase !== "opened" || state.content.phase !== "measured") return;
  const { widths } = state.content.portfolio;
  store.send({ type: "deedMoved", deed: { phase: "working", message: TEXTS.writing } });
  try {
    const tables = await referTo(state.choice, workbook);
    const sheet = await addFormulas(workbook, portfolioFormulas(tables, widths));
    store.send({ type: "deedMoved", deed: { phase: "done", message: TEXTS.written(sheet) } });
    await goThere(store, workbook, sheet);
  } catch (thrown) {
    store.send({ type: "deedMoved", deed: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** Answers the name that the new sheet got. */
async function addFormulas(
  workbook: WorkbookGateway,
  formulas: ReturnType<typeof portfolioFormulas>,
): Promise<string> {
  const changes = new Changes();
  const added = changes.add({ change: "sheet", name: TEXTS.sheetName });
  for (const { cell, formula } of formulas) {
    changes.add({ change: "formula", at: { sheet: added, cells: cell }, formula });
  }
  const { outcomes } = await workbook.apply(changes.list);
  return outcomes[added.made]?.name ?? TEXTS.sheetName;
}

/** The formulas stand already: that a person is not taken there refuses nothing. */
async function goThere(
  store: Store<PortfolioState, PortfolioEvent>,
  workbook: WorkbookGateway,
  sheet: string,
): Promise<void> {
  try {
    await workbook.select(joinAddress(sheet, "A1"));
  } catch (thrown) {
    const message = TEXTS.writtenElsewhere(sheet, adviceFor(thrown));
    store.send({ type: "deedMoved", deed: { phase: "done", message } });
  }
}

/** How formulas refer to the chosen tables. */
interface TableReferences {
  readonly accounts: string;
  readonly settings: string | undefined;
}

async function referTo(
  { accounts, settings }: TableChoice,
  workbook: WorkbookGateway,
): Promise<TableReferences> {
  return {
    accounts: await workbook.tableReference(accounts.name),
    settings: settings === undefined ? undefined : await workbook.tableReference(settings.name),
  };
}

/** The three formulas and their cells; one column is left free between two answers. */
export function portfolioFormulas(
  { accounts, settings }: TableReferences,
  { score, tier }: ClassifiedPortfolio["widths"],
): readonly { readonly cell: string; readonly formula: string }[] {
  const inside = settings === undefined ? accounts : `${accounts},${settings}`;
  const starts = [0, score + 1, score + tier + 2];
  return ["SCORE", "TIER", "STAGE"].map((name, index) => ({
    cell: formatArea({ row: 0, column: starts[index] ?? 0, rowCount: 1, columnCount: 1 }),
    formula: `=KAM.${name}(${inside})`,
  }));
}
