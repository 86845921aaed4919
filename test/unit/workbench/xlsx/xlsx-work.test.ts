import { openXlsx } from "../../../../src/files/xlsx/open-xlsx";
import { readXlsx } from "../../../../src/files/xlsx/read/read-xlsx";
import { WORKBOOK_PLACE } from "../../../../src/workbench/keeping/book/places";
import { sharedPlace, xlsxWork, type GridToWrite } from "../../../../src/workbench/xlsx/xlsx-work";
import { xlsxFile } from "../../../support/xlsx-file";

const BOOK = xlsxFile({
  sheets: [
    {
      name: "Data",
      xml: '<sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*2</f><v>4</v></c></row></sheetData>',
    },
  ],
});

const work = xlsxWork();

/** The workbook as the grid would hand it over. */
function inGrid(): GridToWrite {
  const opened = work.open(BOOK, []);
  if (opened.kind === "refused") throw new Error(opened.why);
  const { parts } = opened.done;
  return { parts, answers: new Map(), sharedFormulas: new Map(), functions: [] };
}

/** The same with a rule of colours that somebody has put on it. */
function withColours(grid: GridToWrite): GridToWrite {
  const frame = JSON.parse(grid.parts.get(WORKBOOK_PLACE) ?? "") as {
    resources: { name: string; data: string }[];
  };
  const rule = {
    cfId: "1",
    ranges: [],
    stopIfTrue: false,
    rule: { type: "colorScale", config: [] },
  };
  const resources = frame.resources.map((resource) =>
    resource.name === "SHEET_CONDITIONAL_FORMATTING_PLUGIN"
      ? { ...resource, data: JSON.stringify({ "of-file-1": [rule] }) }
      : resource,
  );
  const parts = new Map([...grid.parts, [WORKBOOK_PLACE, JSON.stringify({ ...frame, resources })]]);
  return { ...grid, parts };
}

describe("a workbook of the grid", () => {
  it("becomes a new file with its values and formulas", () => {
    const made = work.create(inGrid());
    if (made.kind === "refused") throw new Error(made.why);

    const cells = readXlsx(openXlsx(made.done.bytes)).sheets[0]?.cells;
    expect(cells?.map(({ value, formula }) => [value, formula?.typed])).toEqual([
      [2, undefined],
      [4, "A1*2"],
    ]);
    expect(made.done.leftOut).toEqual([]);
  });

  it("says what a file cannot take of it", () => {
    const grid = withColours(inGrid());
    const [made, over] = [work.create(grid), work.saveOver(BOOK, grid)];

    for (const outcome of [made, over]) {
      expect(outcome).toMatchObject({
        kind: "done",
        done: { leftOut: [{ sheet: "Data", what: "conditional formats" }] },
      });
    }
  });

  it("keeps formulas that cells share with others", () => {
    const grid = inGrid();
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
