import { acceptFile } from "../../../../src/pane/features/import/accept-file";
import { ask } from "../../../../src/pane/features/import/ask-file";
import { IDLE, type ImportState } from "../../../../src/pane/features/import/import-state";
import { cancelImport, type FileImport } from "../../../../src/pane/features/import/file-import";
import { openFile } from "../../../../src/pane/features/import/open-file";
import {
  memoryWorkbook,
  type MemoryOptions,
} from "../../../../src/workbook/memory/memory-workbook";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import type { DeedPort } from "../../../../src/workbook/transaction/port";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import { imports } from "./imports";

const REFUSAL = new WorkbookError("unexpected", "No answer.");

/** A workbook with nothing in it. */
function blank(): WorkbookGateway {
  return memoryWorkbook({ sheets: [] }).workbook;
}

function aFile(name: string, text: string): File {
  return new File([text], name);
}

/** A file that is looked at, before it is opened. */
async function previewed(): Promise<FileImport> {
  const { files } = imports();
  await openFile(files, aFile("plain.csv", "account_id,amount\nA,1\nB,2\n"), blank());
  return files;
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

describe("a file that is being opened", () => {
  it("and cancelled leaves no sheet, and closes when all was taken back", async () => {
    const files = await previewed();
    const { store } = files;
    const phases: string[] = [];
    store.subscribe(() => phases.push(store.get().phase));
    const { workbook } = openWith((writing) => {
      if (writing === 2) cancelImport(files);
    });

    await acceptFile(files, workbook);

    expect(await sheetsOf(workbook)).toEqual(["Sheet1"]);
    expect(phases).toEqual(["writing", "stopping", "idle"]);
  });

  it("and cancelled says so when it could not be taken back", async () => {
    const files = await previewed();
    const { store } = files;
    const { workbook } = openWith((writing) => {
      if (writing === 2) cancelImport(files);
      if (writing > 2) throw REFUSAL;
    });

    await acceptFile(files, workbook);

    expect(store.get()).toMatchObject({
      phase: "previewing",
      refusal: expect.stringContaining("Finish undoing") as string,
    });
  });

  it("stays in sight until it is written, whatever would close the dialog", async () => {
    const files = await previewed();
    const { store } = files;
    const phases: string[] = [];
    const { workbook } = openWith(() => {
      store.send({ type: "closed" });
      phases.push(store.get().phase);
    });

    await acceptFile(files, workbook);

    expect([...new Set(phases), store.get()]).toEqual(["writing", IDLE]);
  });

  it("is told as opened when its sheet could not be gone to", async () => {
    const files = await previewed();
    const { store } = files;
    const { workbook } = openWith(() => undefined);

    await acceptFile(files, { ...workbook, select: () => Promise.reject(REFUSAL) });

    expect(await sheetsOf(workbook)).toEqual(["Sheet1", "plain"]);
    expect(store.get()).toEqual({
      phase: "elsewhere",
      fileName: "plain.csv",
      message: "The table stands on sheet plain. It could not be selected: No answer.",
    });
  });
});

describe("a file that is being read", () => {
  it("is read by a reader that ends with it", async () => {
    const { files, open } = imports();
    await openFile(files, aFile("plain.csv", "account_id,amount\nA,1\n"), blank());

    expect(open.size).toBe(1);
    cancelImport(files);
    expect([open.size, files.store.get()]).toEqual([0, IDLE]);
  });

  it("and cancelled shows nothing any more", async () => {
    const { files, open } = imports();
    const reading = openFile(files, aFile("plain.csv", "account_id,amount\nA,1\n"), blank());
    cancelImport(files);
    await reading;

    expect([open.size, files.store.get()]).toEqual([0, IDLE]);
  });

  it("makes place for the next one", async () => {
    const { files, open } = imports();
    const first = openFile(files, aFile("first.csv", "account_id,amount\nA,1\n"), blank());
    await openFile(files, aFile("second.csv", "account_id,amount\nA,1\n"), blank());
    await first;

    expect(open.size).toBe(1);
    expect(files.store.get()).toMatchObject({ seen: { look: { fileName: "second.csv" } } });
  });

  it("is refused in words, and leaves no reader", async () => {
    const { files, open } = imports();
    await openFile(files, aFile("empty.csv", ""), blank());

    expect(files.store.get()).toMatchObject({ phase: "refused", fileName: "empty.csv" });
    expect(open.size).toBe(0);
  });
});

describe("a file that is asked for otherwise", () => {
  const seenOf = (state: ImportState): unknown => (state.phase === "previewing" ? state : {});

  it("stays as it was read where it cannot be read so", async () => {
    const { files } = imports();
    const bytes = Uint8Array.from([...new TextEncoder().encode("id,name\nA,M"), 0xfc]);
    await openFile(files, new File([bytes], "plain.csv"), blank());
    await ask(files, { encoding: "utf-8" });

    expect(seenOf(files.store.get())).toMatchObject({
      awaited: undefined,
      refusal: expect.stringContaining("plain.csv: expected text in utf-8") as string,
      seen: { asked: { reading: {} } },
    });
  });

  it("twice in a row is shown as it was asked for last", async () => {
    const files = await previewed();
    await Promise.all([
      ask(files, { reading: { decimal: "," } }),
      ask(files, { chosen: { table: "" } }),
    ]);

    expect(seenOf(files.store.get())).toMatchObject({
      awaited: undefined,
      seen: {
        asked: { reading: { decimal: "," }, chosen: { table: "" } },
        look: { outcome: { takenFor: undefined } },
      },
    });
  });
});
