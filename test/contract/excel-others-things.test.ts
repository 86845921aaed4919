import type { Change } from "../../src/workbook/transaction/changes";
import { sheetNamed } from "../support/strict-excel/hands";
import { openExcel, type OpenedExcel } from "./opened-excel";

const NEW_SHEET: readonly Change[] = [{ change: "sheet", name: "New" }];
const NEW_TABLE: readonly Change[] = [
  { change: "block", at: "Notes!J1", cells: [["head"], [1]] },
  { change: "table", name: "Ours", at: "Notes!J1:J2" },
];

function tableNames({ book }: OpenedExcel): readonly string[] {
  return book.tables.map(({ name }) => name);
}

/** How many requests it takes to remove the new sheets again. */
async function requestsToRemove(sheets: readonly Change[]): Promise<number> {
  const { workbook, excel } = openExcel();
  const deed = await workbook.apply(sheets);
  const before = excel.interrupts.counted().sync;
  await deed.takeBack();
  return excel.interrupts.counted().sync - before;
}

describe("a sheet of a deed that is taken back", () => {
  it.each([
    ["alone", ["New"]],
    ["with another one", ["New", "Newer"]],
  ])(
    "comes back, %s, with what a person types on it at any moment of the removal",
    async (_, names) => {
      const sheets = names.map((name): Change => ({ change: "sheet", name }));
      const requests = await requestsToRemove(sheets);
      for (let request = 0; request < requests; request += 1) {
        const { workbook, excel, book, typeNow } = openExcel();
        const deed = await workbook.apply(sheets);
        excel.interrupts.onSync(excel.interrupts.counted().sync + request, () => {
          for (const name of names) typeNow(`${name}!B2`, "mine");
        });

        const kept = await deed.takeBack();

        expect([...kept].sort()).toEqual(names.map((name) => `sheet "${name}"`).sort());
        for (const name of names) {
          expect([...sheetNamed(book, name).cells.values()]).toEqual([{ value: "mine" }]);
        }
      }
      expect(requests).toBeGreaterThan(2);
    },
  );

  it.each(["charts", "shapes", "comments"] as const)("stays where it holds %s", async (what) => {
    const { workbook, book } = openExcel();
    const deed = await workbook.apply(NEW_SHEET);
    sheetNamed(book, "New")[what].push("mine");

    await expect(deed.takeBack()).resolves.toEqual(['sheet "New"']);

    expect(sheetNamed(book, "New")[what]).toEqual(["mine"]);
  });

  it("goes where the program has built no charts, so that it can hold none", async () => {
    const { workbook, book } = openExcel({ lacks: ["Chart.name"] });
    const deed = await workbook.apply(NEW_SHEET);

    await expect(deed.takeBack()).resolves.toEqual([]);

    expect(book.sheets.map(({ name }) => name)).not.toContain("New");
  });

  it("stays where it holds cells, whatever the program has built", async () => {
    const { workbook, typeNow } = openExcel({ lacks: ["Chart.name"] });
    const deed = await workbook.apply(NEW_SHEET);
    typeNow("New!B2", "mine");

    await expect(deed.takeBack()).resolves.toEqual(['sheet "New"']);
  });
});

describe("a table of a deed that is taken back", () => {
  it("is a person's own once it was given another name", async () => {
    const opened = openExcel();
    const deed = await opened.workbook.apply(NEW_TABLE);
    const ours = opened.book.tables.find(({ name }) => name === "Ours");
    Object.assign(ours ?? {}, { name: "Mine" });

    await deed.takeBack();

    expect(tableNames(opened)).toContain("Mine");
  });

  it("is not the larger one that a person has made in its place", async () => {
    const opened = openExcel();
    const deed = await opened.workbook.apply(NEW_TABLE);
    const { tables } = opened.book;
    tables.splice(
      tables.findIndex(({ name }) => name === "Ours"),
      1,
    );
    opened.typeNow("Notes!K1", "mine");
    await opened.workbook.apply([{ change: "table", name: "Mine", at: "Notes!J1:K3" }]);

    await deed.takeBack();

    expect(tableNames(opened)).toContain("Mine");
  });
});
