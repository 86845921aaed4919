import { axeFindings } from "../support/browser/axe";
import { valueAt } from "../support/browser/cells";
import { gridHands } from "../support/browser/grid-hands";
import {
  anotherTab,
  openList,
  reload,
  untilKept,
  visitorForEachTest,
} from "../support/browser/kept-books";
import { gatewayOf, untilAnswered } from "../support/browser/open-workbench";

const visitor = visitorForEachTest({ viewport: { width: 1280, height: 800 } });

declare global {
  interface Window {
    /** Makes room again. */
    kamEmpty?: () => void;
  }
}

/** The browser has no room from now on. Runs in the page. */
function fillUp(): void {
  const store = IDBObjectStore.prototype;
  const put = Object.getOwnPropertyDescriptor(store, "put") ?? {};
  store.put = () => {
    throw new DOMException("no room", "QuotaExceededError");
  };
  window.kamEmpty = () => {
    Object.defineProperty(store, "put", put);
  };
}

async function typeAndKeep(value: string): Promise<void> {
  await gridHands(visitor.page).typeInto("Accounts!ZA2", value);
  await untilKept(visitor.page);
}

const button = (name: string) => visitor.page.getByRole("button", { name, exact: true });

const title = (name: string) => visitor.page.getByRole("banner").getByText(name, { exact: true });

describe("the list of workbooks", () => {
  it("renames, duplicates and deletes, by keyboard too, and axe finds nothing", async () => {
    const { page } = visitor;
    await typeAndKeep("mine");
    await openList(page);
    expect(await axeFindings(page)).toEqual([]);

    await button("Rename Sample workbook").press("Enter");
    await page.getByLabel("Name of the workbook").fill("Plan");
    await page.keyboard.press("Enter");
    await page.getByText("The workbook is now called Plan.").waitFor();
    await button("Duplicate Plan").press("Enter");
    await page.getByText("Copy of Plan was added.").waitFor();
    await button("Delete Copy of Plan").press("Enter");
    await page.getByRole("group", { name: /Delete Copy of Plan for good/ }).waitFor();
    await page.keyboard.press("Enter");
    expect(await button("Open Copy of Plan").count()).toBe(1);
    await button("Delete Copy of Plan").click();
    await button("Delete").click();

    await page.getByText("Copy of Plan was deleted.").waitFor();
    expect(await button("Open Plan").count()).toBe(1);
    await button("Close").click();
    await reload(page);
    await title("Plan").waitFor();
    expect(await valueAt(gatewayOf(page), "Accounts!ZA2")).toBe("mine");
  });

  it("says so where the browser refuses to open one, and stays", async () => {
    const { page } = visitor;
    await typeAndKeep("mine");
    await openList(page);
    await button("Duplicate Sample workbook").click();
    await page.getByText("Copy of Sample workbook was added.").waitFor();
    await page.evaluate(fillUp);
    await button("Open Copy of Sample workbook").click();

    await page.getByText("That could not be done: this browser refused it.").waitFor();
    expect(await valueAt(gatewayOf(page), "Accounts!ZA2")).toBe("mine");
  });

  it("opens a copy that goes its own way", async () => {
    const { page } = visitor;
    await typeAndKeep("first");
    await openList(page);
    await button("Duplicate Sample workbook").click();
    await button("Open Copy of Sample workbook").click();
    await title("Copy of Sample workbook").waitFor();
    await untilAnswered(page);
    await typeAndKeep("second");

    await openList(page);
    await button("Open Sample workbook").click();

    await title("Sample workbook").waitFor();
    await untilAnswered(page);
    expect(await valueAt(gatewayOf(page), "Accounts!ZA2")).toBe("first");
  });

  it("has a new workbook from the start, and shows the sample when the last one is deleted", async () => {
    const { page } = visitor;
    await button("New workbook").click();
    await button("Open an empty one").click();
    await title("Workbook").waitFor();
    await untilKept(page);
    // The grid takes the focus when it is ready, also from a dialog.
    await untilAnswered(page);

    await openList(page);
    await button("Delete Workbook").click();
    const asked = page.getByRole("group", { name: /^Delete Workbook for good/ });
    await asked.getByRole("button", { name: "Delete" }).click();

    await page.getByText("Workbook was deleted.").waitFor();
    await page.getByText("No changes yet").waitFor();
  });
});

describe("a second tab with the same workbook", () => {
  it("says so, waits for the first one, and has what was done there", async () => {
    const { page, visit } = visitor;
    await typeAndKeep("first tab");
    const second = await anotherTab(visit);
    await second.getByText("Sample workbook is open in another tab").waitFor();
    expect(await axeFindings(second)).toEqual([]);
    await second.getByRole("button", { name: "Wait for it" }).click();
    await second.getByText("This tab opens it as soon as the other one is closed.").waitFor();

    await page.close();

    await untilAnswered(second);
    expect(await valueAt(gatewayOf(second), "Accounts!ZA2")).toBe("first tab");
  });

  it("opens a copy at once", async () => {
    const { visit } = visitor;
    await typeAndKeep("first tab");
    const second = await anotherTab(visit);

    await second.getByRole("button", { name: "Open a copy" }).click();

    await second.getByText("Copy of Sample workbook").waitFor();
    await untilAnswered(second);
    expect(await valueAt(gatewayOf(second), "Accounts!ZA2")).toBe("first tab");
  });
});

describe("a browser that does not keep", () => {
  it("is told once where it has not promised to keep", async () => {
    const { page } = visitor;
    await typeAndKeep("kept");
    const notice = page.getByText("The browser has not promised to keep it");
    await notice.waitFor();
    await button("Understood").click();

    await reload(page);
    await typeAndKeep("again");

    expect(await notice.count()).toBe(0);
  });

  it("has its refusal said, and asks before the page is left", async () => {
    const { page } = visitor;
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException("refused", "SecurityError");
      };
    });
    await reload(page);
    await page.getByText("Changes are not kept", { exact: true }).waitFor();
    await gridHands(page).typeInto("Accounts!ZA2", "lost");
    await page.getByText("this browser stores nothing for this page").waitFor();

    const asked = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });

    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.accept();
  });

  it("has its lack of room said, until there is room again", async () => {
    const { page } = visitor;
    await typeAndKeep("kept");
    await page.evaluate(fillUp);
    await gridHands(page).typeInto("Accounts!ZA3", "not kept");
    await page.getByText("this browser has no room left").waitFor();
    await page.evaluate(() => window.kamEmpty?.());

    await button("Try again").click();

    await untilKept(page);
    await reload(page);
    expect(await valueAt(gatewayOf(page), "Accounts!ZA3")).toBe("not kept");
  });

  it("does not open a workbook of a newer version", async () => {
    const { page } = visitor;
    await typeAndKeep("kept");
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open("kam-workbooks");
          opening.onsuccess = () => {
            const transaction = opening.result.transaction("books", "readwrite");
            const books = transaction.objectStore("books");
            books.getAll().onsuccess = ({ target }) => {
              const [book] = (target as IDBRequest<object[]>).result;
              books.put({ ...book, version: 2 });
            };
            transaction.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );

    await page.reload();

    await page.getByText("Sample workbook was kept by a newer version").waitFor();
  });
});

describe("a table", () => {
  it("has the look that it was given when the page is opened again", async () => {
    const { page } = visitor;
    const lookOfHeader = (): Promise<string | undefined> =>
      page.evaluate(() => {
        const sheet = window.kamWorkbench?.grid.workbook.getSheetBySheetName("Accounts");
        return sheet?.getComposedCellStyle(0, 0).bg?.rgb ?? undefined;
      });
    const given = await lookOfHeader();
    await page.evaluate(() => {
      const api = window.kamWorkbench?.grid.api;
      const book = api?.getActiveWorkbook();
      const table = book?.getTableList().find(({ name }) => name === "Accounts");
      return api?.executeCommand("sheet.command.set-table-config", {
        unitId: book?.getId(),
        tableId: table?.id,
        theme: "table-default-2",
      });
    });
    const changed = await lookOfHeader();
    await untilKept(page);

    await reload(page);

    expect([given, await lookOfHeader()]).toEqual(["#0F6CBD", changed]);
    expect(changed).not.toBe(given);
  });
});
