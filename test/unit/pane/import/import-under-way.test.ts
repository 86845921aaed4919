import { acceptFile } from "../../../../src/pane/features/import/accept-file";
import { compareFile } from "../../../../src/pane/features/import/compare-file";
import { IDLE } from "../../../../src/pane/features/import/import-state";
import { cancelImport } from "../../../../src/pane/features/import/file-import";
import { openFile } from "../../../../src/pane/features/import/open-file";
import type { WorkbookGateway } from "../../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { WorkbookError } from "../../../../src/workbook/workbook-error";
import { imports } from "./imports";

const REFUSED = new WorkbookError("unexpected", "No answer.");

function blank(): WorkbookGateway {
  return memoryWorkbook({ sheets: [] }).workbook;
}

function aFile(name: string, amount: number): File {
  return new File([`account_id,revenue_12m\nA,${amount}\n`], name);
}

/** A promise that waits until a test lets it go. */
function held(): { readonly wait: Promise<void>; readonly release: () => void } {
  let release = (): void => undefined;
  const wait = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { wait, release };
}

describe("two files that are opened one after another", () => {
  it("are told apart where they have one name", async () => {
    const { files, open } = imports();
    const workbook = blank();
    const first = openFile(files, aFile("export.csv", 1), workbook);
    await openFile(files, aFile("export.csv", 2), workbook);
    await first;

    expect(files.store.get()).toMatchObject({
      seen: { look: { outcome: { shown: [["A", 2]] } } },
    });
    expect(open.size).toBe(1);
  });

  it("do not mix what the first one would have changed into the second", async () => {
    const { files } = imports();
    const workbook = blank();
    await openFile(files, aFile("first.csv", 1), workbook);
    await acceptFile(files, workbook);
    const { wait, release } = held();
    const slow: WorkbookGateway = {
      ...workbook,
      readTable: async (name) => {
        await wait;
        return workbook.readTable(name);
      },
    };
    await openFile(files, aFile("first.csv", 2), slow);
    const comparing = compareFile(files, slow);
    await openFile(files, aFile("other.csv", 3), workbook);
    release();
    await comparing;

    expect(files.store.get()).toMatchObject({
      phase: "previewing",
      seen: { look: { fileName: "other.csv" } },
    });
  });
});

describe("an import that something hinders", () => {
  it("leaves no reader where the workbook does not tell its tables", async () => {
    const { files, open } = imports();
    await openFile(files, aFile("a.csv", 1), {
      ...blank(),
      listTables: () => Promise.reject(REFUSED),
    });

    expect(files.store.get()).toMatchObject({ phase: "refused", message: "No answer." });
    expect(open.size).toBe(0);
  });

  it("gives the dialog back where the reader breaks while its table is asked for", async () => {
    const { files } = imports({ table: () => Promise.reject(new Error("worker is gone")) });
    const workbook = blank();
    await openFile(files, aFile("a.csv", 1), workbook);
    await acceptFile(files, workbook);

    expect(files.store.get()).toMatchObject({
      phase: "previewing",
      refusal: expect.stringContaining("Try again") as string,
    });
    expect(await workbook.listTables()).toEqual([]);
  });

  it("ends at once where a person does not wait for the reader's table", async () => {
    const { files, open } = imports({ table: () => new Promise(() => undefined) });
    const workbook = blank();
    await openFile(files, aFile("a.csv", 1), workbook);
    const writing = acceptFile(files, workbook);
    cancelImport(files);
    await writing;

    expect([files.store.get(), open.size]).toEqual([IDLE, 0]);
  });
});
