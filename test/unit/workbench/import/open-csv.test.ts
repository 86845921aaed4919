import { createStore } from "../../../../src/pane/store/store";
import { draftOf } from "../../../../src/workbench/import/csv-draft";
import { IDLE, importReducer } from "../../../../src/workbench/import/import-state";
import {
  acceptDraft,
  cancelImport,
  type ImportStore,
} from "../../../../src/workbench/import/open-csv";
import {
  memoryWorkbook,
  type MemoryOptions,
} from "../../../../src/workbook/memory/memory-workbook";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import type { DeedPort } from "../../../../src/workbook/transaction/port";
import { WorkbookError } from "../../../../src/workbook/workbook-error";

const REFUSAL = new WorkbookError("unexpected", "No answer.");

/** A file that is looked at, before it is opened. */
function previewed(): ImportStore {
  const store: ImportStore = createStore(importReducer, IDLE);
  store.send({ type: "chosen", fileName: "plain.csv" });
  const bytes = new TextEncoder().encode("account_id,amount\nA,1\nB,2\n");
  store.send({ type: "drafted", draft: draftOf("plain.csv", bytes) });
  return store;
}

/** A workbook in which something happens before each writing, counted from 1. */
function openWith(beforeWriting: (writing: number) => void): ReturnType<typeof memoryWorkbook> {
  let writings = 0;
  const through: MemoryOptions["through"] = (port: DeedPort): DeedPort => ({
    ...port,
    write: async (settings) => {
      beforeWriting((writings += 1));
      return port.write(settings);
    },
  });
  return memoryWorkbook({ sheets: [] }, { through });
}

async function sheetsOf(workbook: WorkbookGateway): Promise<readonly string[]> {
  return (await workbook.listSheets()).map(({ name }) => name);
}

describe("a CSV file that is being opened", () => {
  it("and cancelled leaves no sheet, and closes when all was taken back", async () => {
    const store = previewed();
    const phases: string[] = [];
    store.subscribe(() => phases.push(store.get().phase));
    const { workbook } = openWith((writing) => {
      if (writing === 2) cancelImport(store);
    });

    await acceptDraft(store, workbook);

    expect(await sheetsOf(workbook)).toEqual(["Sheet1"]);
    expect(phases).toEqual(["writing", "stopping", "idle"]);
  });

  it("and cancelled says so when it could not be taken back", async () => {
    const store = previewed();
    const { workbook } = openWith((writing) => {
      if (writing === 2) cancelImport(store);
      if (writing > 2) throw REFUSAL;
    });

    await acceptDraft(store, workbook);

    expect(store.get()).toMatchObject({
      phase: "previewing",
      refusal: expect.stringContaining("Finish undoing") as string,
    });
  });

  it("stays in sight until it is written, whatever would close the dialog", async () => {
    const store = previewed();
    const phases: string[] = [];
    const { workbook } = openWith(() => {
      store.send({ type: "closed" });
      phases.push(store.get().phase);
    });

    await acceptDraft(store, workbook);

    expect([...new Set(phases), store.get()]).toEqual(["writing", IDLE]);
  });

  it("is told as opened when its sheet could not be gone to", async () => {
    const store = previewed();
    const { workbook } = openWith(() => undefined);

    await acceptDraft(store, { ...workbook, select: () => Promise.reject(REFUSAL) });

    expect(await sheetsOf(workbook)).toEqual(["Sheet1", "plain"]);
    expect(store.get()).toEqual({
      phase: "elsewhere",
      fileName: "plain.csv",
      message: "The table stands on sheet plain. It was not gone to: No answer.",
    });
  });
});
