import { strToU8, unzipSync, zipSync } from "fflate";
import { newXlsx } from "../../../../src/files/xlsx/new/new-xlsx";
import { PLAIN_LOOK } from "../../../../src/workbench/grid/table-looks";
import { WORKBOOK_PLACE } from "../../../../src/workbench/keeping/book/places";
import { xlsxWork, type GridToWrite } from "../../../../src/workbench/xlsx/xlsx-work";
import { inGrid } from "../../../support/xlsx-grid";
import { recordOf } from "../../../support/xlsx-parts";
import { cellWith, sheetWith, tableWith, workbookWith } from "../../../support/xlsx-state";

const work = xlsxWork();

/** A workbook with one table, as the workbench writes it. */
function bookWith(style: string | undefined): Uint8Array {
  const cells = [cellWith([0, 0], { value: "id" }), cellWith([1, 0], { value: 1 })];
  const table = { ...tableWith("Deals", ["id"]), style };
  return newXlsx(workbookWith([sheetWith({ name: "Data", cells, tables: [table] })]));
}

const lookOf = (grid: GridToWrite): string | undefined =>
  /\\"tableStyleId\\":\\"([^"\\]+)/.exec(grid.parts.get(WORKBOOK_PLACE) ?? "")?.[1];

function withLook(grid: GridToWrite, look: string): GridToWrite {
  const frame = grid.parts.get(WORKBOOK_PLACE) ?? "";
  const changed = frame.replace(lookOf(grid) ?? "no look", look);
  return { ...grid, parts: new Map([...grid.parts, [WORKBOOK_PLACE, changed]]) };
}

describe("a table of a file", () => {
  it.each([
    [undefined, PLAIN_LOOK],
    ["TableStyleLight1", PLAIN_LOOK],
    ["TableStyleLight7", PLAIN_LOOK],
    ["TableStyleLight21", PLAIN_LOOK],
    ["TableStyleLight8", "table-default-0"],
    ["TableStyleMedium2", "table-default-0"],
    ["Ours", "table-default-0"],
  ])("with the style %s has the look %s", (style, look) => {
    expect(lookOf(inGrid(bookWith(style)))).toBe(look);
  });

  it("is in a new file with a style that looks alike", () => {
    const created = work.create(inGrid(bookWith(undefined)));
    if (created.kind === "refused") throw new Error(created.why);
    expect(recordOf(created.done.bytes).sheets[0]?.tables[0]?.style).toBe("TableStyleLight1");
  });

  it("keeps its own style in its file", () => {
    const book = bookWith("TableStyleLight7");
    const saved = work.saveOver(book, inGrid(book));
    expect(saved.kind === "done" && Buffer.from(saved.done.bytes).equals(book)).toBe(true);
  });

  it("with another look has another style in a file that is written anew", () => {
    const book = bookWith("TableStyleLight7");
    const saved = work.saveOver(book, withLook(inGrid(book), "table-default-0"));
    if (saved.kind === "refused") throw new Error(saved.why);
    expect(recordOf(saved.done.bytes).sheets[0]?.tables[0]?.style).toBe("TableStyleMedium2");
  });

  it("with another look is said to have it in the grid alone, in a file of others", () => {
    const parts = unzipSync(bookWith("TableStyleLight7"));
    const book = zipSync({ ...parts, "docProps/app.xml": strToU8("<Properties/>") });
    const saved = work.saveOver(book, withLook(inGrid(book), "table-default-0"));
    const told = saved.kind === "done" ? saved.done.leftOut : saved.why;
    expect(told).toEqual([{ sheet: "Data", what: "styles of tables" }]);
  });
});
