import { followChanges } from "../../../../src/pane/features/portfolio/follow-changes";
import {
  lookForTables,
  type PortfolioStore,
} from "../../../../src/pane/features/portfolio/look-for-tables";
import { measurePortfolio } from "../../../../src/pane/features/portfolio/measure-portfolio";
import { showSample } from "../../../../src/pane/features/portfolio/open-sample";
import {
  type OpenedPortfolio,
  type TableChoice,
} from "../../../../src/pane/features/portfolio/portfolio-state";
import { portfolioStatus } from "../../../../src/pane/features/portfolio/portfolio-status";
import { portfolioReducer } from "../../../../src/pane/features/portfolio/portfolio-reducer";
import { rowAddress, selectAccount } from "../../../../src/pane/features/portfolio/select-account";
import {
  portfolioFormulas,
  writeFormulas,
} from "../../../../src/pane/features/portfolio/write-formulas";
import { deedsReducer, QUIET } from "../../../../src/pane/deeds/deeds-state";
import { doingOf, sampleReducer, UNKNOWN } from "../../../../src/pane/sample/sample-state";
import { sampleDoor } from "../../../../src/sample/sample-door";
import type { SampleAccess } from "../../../../src/pane/sample/sample-access";
import { createStore } from "../../../../src/pane/store/store";
import { type Cells, WorkbookError } from "../../../../src/workbook/gateway";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { SAMPLE_TABLES } from "../../../support/sample-tables";
import { saying } from "../../../support/saying";

function newStore(): PortfolioStore {
  return createStore(portfolioReducer, { phase: "looking" });
}

function bookWith(name: string, cells: Cells): FakeWorkbook {
  const last = String.fromCharCode(64 + (cells[0]?.length ?? 1));
  const tables = [{ name, address: `A1:${last}${cells.length}` }];
  return fakeWorkbook({ sheets: [{ name: "Data", cells, formulas: [], tables }] });
}

function opened(store: PortfolioStore): OpenedPortfolio {
  const state = store.get();
  if (state.phase !== "opened") throw new Error(`The portfolio is ${state.phase}.`);
  return state;
}

const inEdit = new WorkbookError("cell-in-edit", "Press Enter or Esc in the sheet first.");

describe("looking for tables", () => {
  it("chooses accounts and settings, and measures them", async () => {
    const store = newStore();
    await lookForTables(store, fakeWorkbook(SAMPLE_TABLES));
    expect(opened(store).choice).toMatchObject({
      accounts: { name: "Accounts" },
      settings: { name: "Settings" },
    });
    expect(opened(store).content).toMatchObject({ phase: "measured", freshness: "fresh" });
  });

  it("finds nothing in a workbook without tables", async () => {
    const store = newStore();
    await lookForTables(store, fakeWorkbook());
    expect(store.get()).toEqual({ phase: "no-tables" });
  });

  it("passes on why the workbook refused", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    workbook.refuse("listTables", inEdit);
    await lookForTables(store, workbook);
    expect(store.get()).toEqual({ phase: "refused", message: inEdit.message });
  });

  it("keeps choice and view when it looks again, and shows the old numbers meanwhile", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    store.send({ type: "chosen", choice: { ...opened(store).choice, settings: undefined } });
    await measurePortfolio(store, workbook);
    store.send({ type: "viewed", view: { tier: "Standard" } });
    const again = lookForTables(store, workbook);
    const meanwhile: string[] = [];
    store.subscribe(() => {
      const { content } = opened(store);
      meanwhile.push(
        content.phase === "measuring" && content.before ? "old numbers" : content.phase,
      );
    });
    await again;
    expect(meanwhile).toEqual(["old numbers", "measured"]);
    expect(opened(store)).toMatchObject({
      choice: { settings: undefined },
      view: { tier: "Standard" },
    });
  });
});

describe("measuring", () => {
  it("asks for the columns when there is none with ids", async () => {
    const store = newStore();
    const workbook = bookWith("Kunden", [["Kunde"], ["K1"]]);
    await lookForTables(store, workbook);
    expect(opened(store).content).toEqual({ phase: "unmapped" });
    const choice = { ...opened(store).choice, mapping: { account_id: "Kunde" } };
    store.send({ type: "chosen", choice });
    await measurePortfolio(store, workbook);
    expect(opened(store).content).toMatchObject({
      phase: "measured",
      portfolio: { accounts: [{ id: "K1" }] },
    });
    expect(workbook.valueAt("Data!A1")).toBe("Kunde");
  });

  it("says what a cell would say about a table without rows", async () => {
    const store = newStore();
    await lookForTables(store, bookWith("Accounts", [["account_id", "openness"]]));
    expect(opened(store).content).toEqual({
      phase: "refused",
      message: "KAM.SCORE: accounts: the table has no rows below its headers",
    });
  });

  it("says what a cell would say about faulty settings", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    workbook.type("Settings!C2", "much");
    await lookForTables(store, workbook);
    expect(opened(store).content).toMatchObject({
      phase: "refused",
      message: saying(/^KAM\.SCORE: settings, column "value", row 2: .*"much"/),
    });
  });

  it("leaves an answer alone that comes after another table was chosen", () => {
    const store = newStore();
    const summary = { name: "A", address: "S!A1:A2", headers: ["account_id"], rowCount: 1 };
    const first: TableChoice = { accounts: summary, settings: undefined, mapping: {} };
    store.send({ type: "found", tables: [summary], choice: first });
    store.send({ type: "chosen", choice: { ...first } });
    store.send({ type: "measured", choice: first, content: { phase: "refused", message: "late" } });
    expect(opened(store).content.phase).toBe("measuring");
  });
});

describe("following changes", () => {
  it.each([
    ["in a table", "B3", "changed"],
    ["right below it, where it grows", "below", "changed"],
    ["elsewhere on its sheet", "Z1", "fresh"],
  ])("tells of cells %s", async (_, cell, freshness) => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    const { rowCount } = await workbook.readTable("Settings");
    await lookForTables(store, workbook);
    const stop = await followChanges(store, workbook);

    workbook.type(`Settings!${cell === "below" ? `A${rowCount + 2}` : cell}`, "ours");

    expect(opened(store).content).toMatchObject({ freshness });
    await stop();
  });

  it("tells of cells on a sheet that was given another name since", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    const stop = await followChanges(store, workbook);
    workbook.renameSheet("Settings", "Weights");

    workbook.type("Weights!B3", "ours");

    expect(opened(store).content).toMatchObject({ freshness: "changed" });
    await stop();
  });

  it("marks the numbers when a table of theirs changes, and no other", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    const stop = await followChanges(store, workbook);
    workbook.type("Examples!A1", "other");
    expect(opened(store).content).toMatchObject({ freshness: "fresh" });
    workbook.type("Settings!B3", "ours");
    expect(opened(store).content).toMatchObject({ freshness: "changed" });
    await stop();
    expect(workbook.listenerCount()).toBe(0);
  });
});

describe("the view", () => {
  it("turns the order round when a column is chosen again, and goes back to the first page", async () => {
    const store = newStore();
    await lookForTables(store, fakeWorkbook(SAMPLE_TABLES));
    store.send({ type: "viewed", view: { page: 3 } });
    store.send({ type: "sorted", key: "attractiveness" });
    expect(opened(store).view).toMatchObject({
      page: 0,
      sorting: { key: "attractiveness", direction: "descending" },
    });
    store.send({ type: "sorted", key: "attractiveness" });
    expect(opened(store).view.sorting).toEqual({ key: "attractiveness", direction: "ascending" });
    store.send({ type: "sorted", key: "account" });
    expect(opened(store).view.sorting).toEqual({ key: "account", direction: "ascending" });
  });

  it("begins at the first page of another tier", async () => {
    const store = newStore();
    await lookForTables(store, fakeWorkbook(SAMPLE_TABLES));
    store.send({ type: "viewed", view: { page: 3 } });
    store.send({ type: "viewed", view: { tier: "Standard" } });
    expect(opened(store).view).toMatchObject({ page: 0, tier: "Standard" });
  });
});

describe("selecting an account", () => {
  it("goes to its row in the table", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    await selectAccount(store, workbook, 2);
    expect(workbook.selected()).toMatch(/^Accounts!A4:/);
  });

  it("counts from a table that begins anywhere, on any sheet", () => {
    const table = { name: "Keys", address: "'Key accounts'!C5:F40", headers: [], rowCount: 35 };

    expect(rowAddress(table, 0)).toBe("'Key accounts'!C6:F6");
  });

  it("counts from the first row of a table whose header row is switched off", () => {
    const table = { name: "Keys", address: "Keys!C5:F40", headers: [], rowCount: 36 };

    expect(rowAddress({ ...table, isHeaderHidden: true }, 0)).toBe("Keys!C5:F5");
  });

  it("passes on why the workbook refused", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    workbook.refuse("select", inEdit);
    await selectAccount(store, workbook, 2);
    expect(opened(store).deed).toEqual({ phase: "refused", message: inEdit.message });
  });
});

describe("writing formulas", () => {
  it("puts them side by side on a sheet of their own, where they give the pane's numbers", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    await writeFormulas(store, workbook);
    expect(workbook.formulaAt("'KAM portfolio'!A1")).toBe(
      "=KAM.SCORE(Accounts[#All],Settings[#All])",
    );
    expect(workbook.formulaAt("'KAM portfolio'!H1")).toMatch(/^=KAM\.TIER/);
    expect(workbook.formulaAt("'KAM portfolio'!G1")).toBeUndefined();
    expect(workbook.formulaAt("'KAM portfolio'!Q1")).toBeUndefined();
    expect(workbook.valueAt("'KAM portfolio'!R1")).toBe("account_id");
    expect(opened(store).deed.phase).toBe("done");
  });

  it("says that they stand there when their sheet could not be gone to", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    workbook.refuse("select", inEdit);

    await writeFormulas(store, workbook);

    expect(workbook.sheetNames()).toContain("KAM portfolio");
    expect(opened(store).deed).toEqual({
      phase: "done",
      message: `The formulas stand on sheet KAM portfolio. It could not be selected: ${inEdit.message}`,
    });
  });

  it("leaves the settings out where our defaults hold", () => {
    const tables = { accounts: "A[#All]", settings: undefined };
    expect(portfolioFormulas(tables, { score: 2, tier: 3 })).toEqual([
      { cell: "A1", formula: "=KAM.SCORE(A[#All])" },
      { cell: "D1", formula: "=KAM.TIER(A[#All])" },
      { cell: "H1", formula: "=KAM.STAGE(A[#All])" },
    ]);
  });

  it("passes on why the workbook refused", async () => {
    const store = newStore();
    const workbook = fakeWorkbook(SAMPLE_TABLES);
    await lookForTables(store, workbook);
    workbook.refuse("apply", inEdit);
    await writeFormulas(store, workbook);
    expect(opened(store).deed).toEqual({ phase: "refused", message: inEdit.message });
  });
});

describe("opening the sample", () => {
  function sampleOf(workbook: FakeWorkbook): SampleAccess {
    return {
      store: createStore(sampleReducer, UNKNOWN),
      deeds: createStore(deedsReducer, QUIET),
      workbook,
      door: sampleDoor,
    };
  }

  it("shows its accounts, also beside tables of the person's own", async () => {
    const store = newStore();
    const workbook = bookWith("Accounts", [["account_id"], ["own"]]);
    await lookForTables(store, workbook);
    const sample = sampleOf(workbook);
    await showSample(store, sample);
    expect(opened(store).choice.accounts.name).toBe("Accounts_2");
    expect(portfolioStatus(store.get(), doingOf(sample.store.get()))).toEqual({
      phase: "done",
      message: expect.stringContaining("The sample is open") as string,
    });
  });

  it("leaves what is shown in place when the workbook refuses", async () => {
    const store = newStore();
    const workbook = bookWith("Accounts", [["account_id"], ["own"]]);
    await lookForTables(store, workbook);
    workbook.refuse("apply", inEdit);
    await showSample(store, sampleOf(workbook));
    expect(opened(store)).toMatchObject({
      content: { phase: "measured" },
      deed: { phase: "refused", message: inEdit.message },
    });
  });
});
