import { readXlsx as readByHucre } from "hucre/xlsx";
import type { XlsxChange } from "../../../../../src/files/xlsx/write/changes";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import { xlsxFile } from "../../../../support/xlsx-file";
import { changed, differingParts, partsOf, recordOf } from "../../../../support/xlsx-parts";
import { areaAt } from "../../../../support/xlsx-state";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<sheetData><row r="2" s="1"><c r="B2"><v>1</v></c></row><row r="9"/></sheetData>';

const bookWith = (before: string, behind = ""): Uint8Array =>
  xlsxFile({ sheets: [{ name: "One", xml: `${before}${ROWS}${behind}` }] });

/** What stands inside `worksheet` after the changes. */
function after(bytes: Uint8Array, ...changes: readonly XlsxChange[]): string {
  const text = partsOf(changed(bytes, ...changes))[SHEET] ?? "";
  return text.slice(
    text.indexOf(">", text.indexOf("<worksheet")) + 1,
    text.indexOf("</worksheet>"),
  );
}

function refusal(bytes: Uint8Array, change: XlsxChange): string {
  try {
    changed(bytes, change);
    return "";
  } catch (thrown) {
    if (thrown instanceof XlsxError) return thrown.message;
    throw thrown;
  }
}

const size = (first: number, last: number, width?: number, isHidden = false) => ({
  first,
  last,
  size: width,
  isHidden,
});

const columns = (...sizes: readonly ReturnType<typeof size>[]): XlsxChange => ({
  kind: "set-columns",
  sheet: "one",
  sizes,
});

describe("widths of columns of others", () => {
  const COLS = '<cols><col min="1" max="4" width="9" style="2" outlineLevel="1"/></cols>';

  it.each([
    [
      "come where there were none",
      "",
      columns(size(1, 2, 20)),
      '<cols><col width="20" customWidth="1" min="2" max="3"/></cols>',
    ],
    [
      "part columns that were told together, with their looks and outlines",
      COLS,
      columns(size(1, 1, 20)),
      '<cols><col min="1" max="1" width="9" style="2" outlineLevel="1"/>' +
        '<col min="2" max="2" width="20" style="2" outlineLevel="1" customWidth="1"/>' +
        '<col min="3" max="4" width="9" style="2" outlineLevel="1"/></cols>',
    ],
    [
      "go over columns that were told and others",
      '<cols><col min="2" max="2" width="9"/></cols>',
      columns(size(0, 3, undefined, true)),
      '<cols><col hidden="1" min="1" max="1"/><col min="2" max="2" hidden="1"/><col hidden="1" min="3" max="4"/></cols>',
    ],
  ])("%s", (_, before, change, expected) => {
    expect(after(bookWith(before), change)).toBe(`${expected}${ROWS}`);
  });

  it("are read back, by another reader too, and all other parts are as they were", async () => {
    const before = bookWith(COLS);
    const bytes = changed(before, columns(size(1, 1, 20), size(7, 7, undefined, true)));

    expect(
      recordOf(bytes).sheets[0]?.columns.map(({ first, last, width }) => [first, last, width]),
    ).toEqual([
      [0, 0, 9],
      [1, 1, 20],
      [2, 3, 9],
      [7, 7, undefined],
    ]);
    expect(differingParts(before, bytes)).toEqual([SHEET]);
    const [sheet] = (await readByHucre(bytes)).sheets;
    expect(sheet?.columns?.[1]?.width).toBe(20);
  });

  it("are refused on a sheet that is protected", () => {
    const locked = bookWith("", '<sheetProtection sheet="1"/>');
    expect(refusal(locked, columns(size(0, 0, 5)))).toBe(
      'sheet "One" is protected, widths of columns too',
    );
    const open = bookWith("", '<sheetProtection sheet="1" formatColumns="0"/>');
    expect(refusal(open, columns(size(0, 0, 5)))).toBe("");
  });
});

describe("heights of rows of others", () => {
  it.each([
    [
      size(1, 1, 30),
      '<sheetData><row customHeight="1" ht="30" r="2" s="1"><c r="B2"><v>1</v></c></row><row r="9"/></sheetData>',
    ],
    [
      size(3, 4, undefined, true),
      ROWS.replace('<row r="9"/>', '<row r="4" hidden="1"/><row r="5" hidden="1"/><row r="9"/>'),
    ],
    [
      size(9, 9, 12.75),
      ROWS.replace('<row r="9"/>', '<row r="9"/><row r="10" ht="12.75" customHeight="1"/>'),
    ],
  ])("%j", (each, expected) => {
    const change: XlsxChange = { kind: "set-rows", sheet: "One", sizes: [each] };
    expect(recordOf(changed(bookWith(""), change)).sheets[0]?.rows).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ row: each.first, height: each.size, isHidden: each.isHidden }),
      ]),
    );
    const sorted = (text: string): string => text.split(/[ />]/).toSorted().join(" ");
    expect(sorted(after(bookWith(""), change))).toBe(sorted(expected));
  });

  it("that a program has found by itself stay when a row is hidden", () => {
    const found = xlsxFile({
      sheets: [{ name: "One", xml: '<sheetData><row r="1" ht="60"/></sheetData>' }],
    });
    const change: XlsxChange = {
      kind: "set-rows",
      sheet: "One",
      sizes: [size(0, 0, undefined, true)],
    };
    expect(after(found, change)).toBe('<sheetData><row hidden="1" r="1" ht="60"/></sheetData>');
  });

  it("go again", () => {
    const high = xlsxFile({
      sheets: [
        {
          name: "One",
          xml: '<sheetData><row r="1" ht="40" customHeight="1" hidden="1"/></sheetData>',
        },
      ],
    });
    const change: XlsxChange = { kind: "set-rows", sheet: "One", sizes: [size(0, 0)] };
    expect(after(high, change)).toBe('<sheetData><row r="1"/></sheetData>');
  });
});

describe("frozen panes of others", () => {
  const freeze = (rows: number, count: number): XlsxChange => ({
    kind: "set-frozen",
    sheet: "One",
    frozen: rows + count === 0 ? undefined : { rows, columns: count },
  });
  const VIEW =
    '<sheetViews><sheetView zoomScale="80" workbookViewId="0"><selection activeCell="C3" sqref="C3"/></sheetView></sheetViews>';
  const FROZEN = VIEW.replace(
    '<selection activeCell="C3"',
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C3"',
  );

  it.each([
    ["come", VIEW, freeze(1, 0), FROZEN],
    ["go", FROZEN, freeze(0, 0), VIEW],
    [
      "come where a person had scrolled, from the first row on",
      VIEW.replace("<sheetView ", '<sheetView topLeftCell="A100" '),
      freeze(1, 0),
      FROZEN,
    ],
    [
      "come where there is no view",
      "",
      freeze(0, 2),
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/><selection pane="topRight"/></sheetView></sheetViews>',
    ],
    [
      "come into a view that is one tag",
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      freeze(2, 1),
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>',
    ],
  ])("%s", (_, before, change, expected) => {
    expect(after(bookWith(before), change)).toBe(`${expected}${ROWS}`);
  });
});

describe("merged cells of others", () => {
  const merge = (...merges: readonly ReturnType<typeof areaAt>[]): XlsxChange => ({
    kind: "set-merges",
    sheet: "One",
    merges,
  });
  const MERGED = '<mergeCells count="1"><mergeCell ref="D4:E4"/></mergeCells>';

  it.each([
    ["come", "", merge(areaAt(3, 3, 1, 2)), MERGED],
    ["go", MERGED, merge(), ""],
    [
      "come beside others",
      MERGED,
      merge(areaAt(3, 3, 1, 2), areaAt(5, 0, 2, 2)),
      '<mergeCells count="2"><mergeCell ref="D4:E4"/><mergeCell ref="A6:B7"/></mergeCells>',
    ],
  ])("%s", (_, behind, change, expected) => {
    expect(after(bookWith("", behind), change)).toBe(`${ROWS}${expected}`);
  });

  it("are counted as the file lists them", () => {
    const twice =
      '<mergeCells count="2"><mergeCell ref="D4:E4"/><mergeCell ref="D4:E4"/></mergeCells>';
    expect(after(bookWith("", twice), merge(areaAt(3, 3, 1, 2), areaAt(5, 0, 2, 2)))).toContain(
      '<mergeCells count="3">',
    );
  });

  it("are refused where they meet", () => {
    expect(refusal(bookWith(""), merge(areaAt(0, 0, 2, 2), areaAt(1, 1, 2, 2)))).toBe(
      'sheet "One", A1:B2: expected cells that can be merged, found other merged cells in B2:C3',
    );
  });
});
