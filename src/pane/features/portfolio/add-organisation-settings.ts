import type { SettingsRows } from "../../../files/settings/read-settings-file";
import { ChapterDeed, NO_PLACES } from "../../../sample/chapter-deed";
import { sheetOfSettings } from "../../../sample/settings-sheet";
import { templateOf } from "../../../schema/template";
import { settingsTable } from "../../../schema/tables/settings";
import { columnLetters } from "../../../workbook/address";
import type { WorkbookGateway } from "../../../workbook/gateway";
import type { Change } from "../../../workbook/transaction/changes";
import { adviceFor } from "../../advice";
import { lookForTables, type PortfolioStore } from "./look-for-tables";
import { TEXTS } from "./texts";

/** Adds a sheet with an organisation's Settings as a table, and reads the shown accounts with it. */
export async function addOrganisationSettings(
  store: PortfolioStore,
  workbook: WorkbookGateway,
  rows: SettingsRows,
): Promise<void> {
  const state = store.get();
  if (state.phase !== "opened") return;
  const accounts = state.choice.accounts.name;
  store.send({ type: "deedMoved", deed: { phase: "working", message: TEXTS.addingOrganisation } });
  try {
    const { sheet, settings } = await addSheet(workbook, rows);
    await lookForTables(store, workbook, { accounts, settings });
    const message = TEXTS.organisationAdded(sheet);
    store.send({ type: "deedMoved", deed: { phase: "done", message } });
  } catch (thrown) {
    store.send({ type: "deedMoved", deed: { phase: "refused", message: adviceFor(thrown) } });
  }
}

/** Answers the names that the sheet and its table got. */
async function addSheet(
  workbook: WorkbookGateway,
  rows: SettingsRows,
): Promise<{ readonly sheet: string; readonly settings: string }> {
  const { name } = settingsTable;
  const deed = new ChapterDeed(NO_PLACES, { answers: [], data: [sheetOfSettings(rows)] });
  for (const list of listsOf(rows.length)) deed.changes.add(list);
  const { sheets, tables } = deed.placesAfter(await workbook.apply(deed.changes.list));
  return { sheet: sheets[name] ?? name, settings: tables[name] ?? name };
}

/** Cells of few words offer them. The sheet is what the deed makes first. */
function listsOf(count: number): readonly Change[] {
  return templateOf(settingsTable).columns.flatMap(({ list }, column) => {
    const letters = columnLetters(column);
    const at = { sheet: { made: 0 }, cells: `${letters}2:${letters}${count + 1}` };
    return list === undefined ? [] : [{ change: "list", at, words: list.words } as const];
  });
}
