import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { newXlsx } from "../../../../src/files/xlsx/new/new-xlsx";
import { openXlsx } from "../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../src/files/xlsx/read/read-xlsx";
import {
  WORKBOOK_PLACE,
  blockPlace,
  sheetPlace,
} from "../../../../src/workbench/keeping/book/places";
import { sharedPlace } from "../../../../src/workbench/xlsx/shared-place";
import { xlsxWork, type GridToWrite } from "../../../../src/workbench/xlsx/xlsx-work";
import { xlsxFile } from "../../../support/xlsx-file";
import { inGrid } from "../../../support/xlsx-grid";
import { recordOf } from "../../../support/xlsx-parts";
import { cellWith, tableWith, workbookWith } from "../../../support/xlsx-state";

const BOOK = xlsxFile({
  sheets: [
    {
      name: "Data",
      xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row></sheetData>',
    },
  ],
});

/** A rule by a scale of colours, and letters in bold, as the grid keeps them. */
const COLOURS = {
  cfId: "1",
  ranges: [],
  stopIfTrue: false,
  rule: { type: "colorScale", config: [] },
};
const RUN = { st: 0, ed: 1, ts: { bl: 1 } };

const work = xlsxWork();

type Told = Record<string, unknown>;

/** The same with what parts of the grid keep, by the names of the parts. */
function withKept(grid: GridToWrite, kept: Readonly<Record<string, unknown>>): GridToWrite {
  const frame = JSON.parse(grid.parts.get(WORKBOOK_PLACE) ?? "") as Told;
  const resources = Object.entries(kept).map(([name, data]) => ({
    name,
    data: JSON.stringify({ "of-file-1": data }),
  }));
  const parts = new Map([...grid.parts, [WORKBOOK_PLACE, JSON.stringify({ ...frame, resources })]]);
  return { ...grid, parts };
}

/** The same with other cells in the first row. */
function withCells(grid: GridToWrite, cells: Readonly<Record<number, object>>): GridToWrite {
  const place = blockPlace("of-file-1", 0);
  return { ...grid, parts: new Map([...grid.parts, [place, JSON.stringify({ 0: cells })]]) };
}

/** The same with a sheet that is otherwise. */
function withSheet(grid: GridToWrite, told: Told): GridToWrite {
  const place = sheetPlace("of-file-1");
  const sheet = JSON.parse(grid.parts.get(place) ?? "") as Told;
  return {
    ...grid,
    parts: new Map([...grid.parts, [place, JSON.stringify({ ...sheet, ...told })]]),
  };
}

function leftOutOf(grid: GridToWrite): readonly unknown[] {
  return [work.create(grid), work.saveOver(BOOK, grid)].map((outcome) =>
    outcome.kind === "done" ? outcome.done.leftOut.map(({ what }) => what) : outcome.why,
  );
}

describe("a workbook of the grid", () => {
  it("becomes a new file with its values and formulas", () => {
    const made = work.create(inGrid(BOOK));
    if (made.kind === "refused") throw new Error(made.why);

    const cells = readXlsx(openXlsx(made.done.bytes)).sheets[0]?.cells;
    expect(cells?.map(({ value, formula }) => [value, formula?.typed])).toEqual([
      [2, undefined],
      [4, "A1*2"],
    ]);
    expect(made.done.leftOut).toEqual([]);
  });

  it.each([
    ["conditional formats", "SHEET_CONDITIONAL_FORMATTING_PLUGIN", [COLOURS]],
    ["validations", "SHEET_DATA_VALIDATION_PLUGIN", [{ type: "checkbox", ranges: [] }]],
    ["filters", "SHEET_FILTER_PLUGIN", { ref: {}, filterColumns: [] }],
  ])("says that its %s are not in the file", (what, part, kept) => {
    expect(leftOutOf(withKept(inGrid(BOOK), { [part]: kept }))).toEqual([[what], [what]]);
  });

  it("says that panes are not in the file which were frozen further down", () => {
    const freeze = { startRow: 55, ySplit: 5, startColumn: -1, xSplit: 0 };
    expect(leftOutOf(withSheet(inGrid(BOOK), { freeze }))).toEqual([
      ["frozen panes"],
      ["frozen panes"],
    ]);
  });

  it("merges no cell by itself", () => {
    const mergeData = [{ startRow: 4, endRow: 4, startColumn: 0, endColumn: 0 }];
    const saved = work.saveOver(BOOK, withSheet(inGrid(BOOK), { mergeData }));

    expect(saved.kind === "done" && Buffer.compare(saved.done.bytes, BOOK)).toBe(0);
  });

  it("is refused with a formula that speaks of a table which is not there", () => {
    const cells = { 0: { v: 2, t: 2 }, 1: { f: "=SUM(Gone[rev])", v: 0, t: 2 } };
    expect(leftOutOf(withCells(inGrid(BOOK), cells))).toEqual([
      'sheet "Data", cell B1: expected tables of the workbook in its formula, found the table "Gone"',
      'sheet "Data", cell B1: expected tables of the workbook in its formula, found the table "Gone"',
    ]);
  });

  it("says that styles of its tables are not in the file", () => {
    const table = {
      name: "Deals",
      range: { startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 },
      columns: [{ displayName: "id", formula: "" }],
      options: { tableStyleId: "table-custom-1" },
    };
    const kept = withKept(inGrid(BOOK), { SHEET_TABLE_PLUGIN: { tables: [table] } });
    const made = work.create(withCells(kept, { 0: { v: "id", t: 1 } }));

    expect(made.kind === "done" && made.done.leftOut).toEqual([
      { sheet: "Data", what: "styles of tables" },
    ]);
  });

  it.each([
    ["borders", { s: { bd: { b: { s: 1, cl: { rgb: "#000000" } } } } }],
    ["turned, indented or raised texts", { s: { tr: { a: 45 } } }],
    ["turned, indented or raised texts", { s: { va: 3 } }],
    ["formats within a text", { p: { body: { dataStream: "ab\r\n", textRuns: [RUN] } } }],
  ])("says that its %s are not in the file, of a cell", (what, look) => {
    const cells = {
      0: { v: 2, t: 2 },
      1: { v: 4, t: 2, f: "=A1*2" },
      2: { v: "x", t: 1, ...look },
    };
    expect(leftOutOf(withCells(inGrid(BOOK), cells))).toEqual([[what], [what]]);
  });

  it("has texts of several lines as a file has them", () => {
    const typed = { p: { body: { dataStream: "first\rsecond\r\n" } } };
    const made = work.create(withCells(inGrid(BOOK), { 0: typed }));
    if (made.kind === "refused") throw new Error(made.why);

    const [cell] = readXlsx(openXlsx(made.done.bytes)).sheets[0]?.cells ?? [];
    expect(cell?.value).toBe("first\nsecond");
  });

  it("keeps formulas that cells share with others", () => {
    const grid = inGrid(BOOK);
    const shared = new Map([[sharedPlace("of-file-1", 0, 0), "=B1"]]);
    const made = work.saveOver(BOOK, { ...grid, sharedFormulas: shared });
    if (made.kind === "refused") throw new Error(made.why);

    const [first] = readXlsx(openXlsx(made.done.bytes)).sheets[0]?.cells ?? [];
    expect(first?.formula?.typed).toBe("B1");
  });

  it("is refused in words where its file is none", () => {
    expect(work.open(new TextEncoder().encode("no file"), [])).toMatchObject({ kind: "refused" });
  });
});

/** What a file of others cannot take yet, or refuses. */
const OTHERWISE: readonly (readonly [what: string, sheet: Told, seen: object])[] = [
  [
    "a wider column",
    { columnData: { 0: { w: 200, custom: { kamFrom: 0 } } } },
    { columns: [{ first: 0, last: 0 }] },
  ],
  ["a name", { name: "Renamed" }, { name: "Renamed" }],
  ["rows that were taken out", { rowData: {}, cellData: {} }, { cells: [{ row: 0, value: 2 }] }],
];

describe("a workbook that the workbench has written before", () => {
  const OURS = newXlsx(
    workbookWith([
      { cells: [cellWith([0, 0], { value: 1 }), cellWith([1, 0], { value: 2 })], name: "Data" },
    ]),
  );
  const inGridLater = (told: Told): GridToWrite => {
    const later = withSheet(inGrid(OURS), told);
    return "cellData" in told ? withCells(later, { 0: { v: 2, t: 2 } }) : later;
  };

  it("is the same byte for byte where nothing was changed", () => {
    const saved = work.saveOver(OURS, inGrid(OURS));

    expect(saved.kind === "done" && Buffer.compare(saved.done.bytes, OURS)).toBe(0);
  });

  it.each(OTHERWISE)("takes %s", (_, told, seen) => {
    const saved = work.saveOver(OURS, inGridLater(told));
    if (saved.kind === "refused") throw new Error(saved.why);

    expect(saved.done.leftOut).toEqual([]);
    expect(recordOf(saved.done.bytes).sheets[0]).toMatchObject(seen);
  });

  it.each([
    ["another program has saved it", { "docProps/app.xml": "Microsoft Excel" }],
    [
      "another program has protected a sheet of it",
      { "xl/worksheets/sheet1.xml": "<sheetProtection/>" },
    ],
    ["another program has put a chart into it", { "xl/charts/chart1.xml": "<chartSpace/>" }],
  ])("is changed in place where %s", (_, parts) => {
    const theirs = withParts(OURS, parts);
    const saved = work.saveOver(theirs, inGridLater({ tabColor: "#FF0000" }));

    expect(saved.kind === "done" && saved.done.leftOut).toEqual([
      { sheet: "Data", what: "look of its tab" },
    ]);
  });
});

describe("the frame of a sheet of others", () => {
  const FRAME: Told = {
    columnData: { 0: { w: 140, custom: { kamFrom: 0 } }, 1: { hd: 1, custom: { kamFrom: 1 } } },
    rowData: { 0: { h: 40, ia: 0, custom: { kamFrom: 0 } } },
    mergeData: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 1 }],
    freeze: { xSplit: 0, ySplit: 1, startRow: 1, startColumn: -1 },
  };

  it("is written: widths, heights, merged cells, frozen panes", () => {
    const saved = work.saveOver(BOOK, withSheet(inGrid(BOOK), FRAME));
    if (saved.kind === "refused") throw new Error(saved.why);

    expect(saved.done.leftOut).toEqual([]);
    expect(recordOf(saved.done.bytes).sheets[0]).toMatchObject({
      columns: [
        { first: 0, last: 0, width: 20, isHidden: false },
        { first: 1, last: 1, width: undefined, isHidden: true },
      ],
      rows: [{ row: 0, height: 30 }],
      merges: [{ row: 4, column: 0, rowCount: 2, columnCount: 2 }],
      frozen: { rows: 1, columns: 0 },
    });
  });

  it("is told where its protection does not allow it, and the rest is saved", () => {
    const locked = xlsxFile({
      sheets: [
        {
          name: "Data",
          xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData><sheetProtection sheet="1"/>',
        },
      ],
    });
    const saved = work.saveOver(locked, withSheet(inGrid(locked), FRAME));

    expect(saved.kind === "done" && saved.done.leftOut.map(({ what }) => what)).toEqual([
      "widths of columns",
      "heights of rows",
      "merged cells",
    ]);
    const bytes = saved.kind === "done" ? saved.done.bytes : new Uint8Array();
    expect(recordOf(bytes).sheets[0]?.frozen).toEqual({ rows: 1, columns: 0 });
  });

  it("takes values where cells were merged, and none where they are", () => {
    const merged = xlsxFile({
      sheets: [
        {
          name: "Data",
          xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
        },
      ],
    });
    const parted = withCells(withSheet(inGrid(merged), { mergeData: [] }), {
      0: { v: 2, t: 2 },
      1: { v: 3, t: 2 },
    });
    const saved = work.saveOver(merged, parted);
    if (saved.kind === "refused") throw new Error(saved.why);

    const [sheet] = recordOf(saved.done.bytes).sheets;
    expect(sheet?.merges).toEqual([]);
    expect(sheet?.cells.map(({ value }) => value)).toEqual([2, 3]);
  });
});

/** A file in which another program has put its name for ours, or has added a part. */
function withParts(bytes: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const unpacked = unzipSync(bytes);
  for (const [name, text] of Object.entries(parts)) {
    const ours = unpacked[name];
    const theirs = ours
      ? strFromU8(ours)
          .replace("KAM for Excel", text)
          .replace("</sheetData>", `</sheetData>${text}`)
      : text;
    unpacked[name] = strToU8(theirs);
  }
  return zipSync(unpacked);
}

it("a table that moves to an earlier sheet goes from its own first", () => {
  const cells = [{ ...cellWith([0, 0], { value: "id" }) }, { ...cellWith([1, 0], { value: 1 }) }];
  const table = tableWith("Deals", ["id"]);
  const theirs = withParts(
    newXlsx(
      workbookWith([
        { name: "Early", cells },
        { name: "Late", cells, tables: [table] },
      ]),
    ),
    { "docProps/app.xml": "Microsoft Excel" },
  );
  const grid = inGrid(theirs);
  const frame = JSON.parse(grid.parts.get(WORKBOOK_PLACE) ?? "") as {
    resources: { name: string; data: string }[];
  };
  const moved = frame.resources.map(({ name, data }) =>
    name === "SHEET_TABLE_PLUGIN"
      ? {
          name,
          data: data.replaceAll(/of-file-([12])"/g, (_, each) => `of-file-${3 - Number(each)}"`),
        }
      : { name, data },
  );
  const later = new Map([
    ...grid.parts,
    [WORKBOOK_PLACE, JSON.stringify({ ...frame, resources: moved })] as const,
  ]);
  const saved = work.saveOver(theirs, { ...grid, parts: later });
  if (saved.kind === "refused") throw new Error(saved.why);

  expect(recordOf(saved.done.bytes).sheets.map(({ tables }) => tables.length)).toEqual([1, 0]);
});
