import { newXlsx } from "../../../../../src/files/xlsx/new/new-xlsx";
import { XlsxError } from "../../../../../src/files/xlsx/xlsx-error";
import type { SheetState, WorkbookState } from "../../../../../src/files/xlsx/workbook-state";
import {
  areaAt,
  cellWith,
  fontWith,
  lookWith,
  plainFormula,
  workbookWith,
} from "../../../../support/xlsx-state";

function refusal(state: WorkbookState): string {
  try {
    newXlsx(state);
  } catch (thrown) {
    if (thrown instanceof XlsxError && thrown.code === "refused") return thrown.message;
    throw thrown;
  }
  return "nothing was refused";
}

const ofSheet = (said: Partial<SheetState>): string => refusal(workbookWith([said]));

const TABLE = {
  ...{ name: "Deals", area: areaAt(1, 1, 3, 2), hasHeader: true, hasTotals: false },
  ...{ columns: ["a", "b"].map((name) => ({ name, formula: undefined })), style: undefined },
};
const HEADERS = [cellWith([1, 1], { value: "a" }), cellWith([1, 2], { value: "b" })];

const FORMAT = {
  ...{ areas: [areaAt(0, 0, 3, 1)], operator: undefined, formulas: [], priority: 1 },
  ...{ stops: false, look: undefined },
};

const LIST = {
  ...{ areas: [areaAt(0, 1, 2, 1)], type: "list", operator: "between", allowsBlank: true },
  ...{ error: undefined, hint: undefined },
};

describe("a workbook that is refused as a whole", () => {
  it.each([
    ["no sheets", workbookWith([]), "at least one sheet that is shown"],
    ["no sheet that is shown", workbookWith([{ state: "hidden" }]), "at least one sheet that is"],
    ["a sheet without a name", workbookWith([{ name: " " }]), 'found " "'],
    ["a sheet called History", workbookWith([{ name: "History" }]), 'found "History"'],
    ["a name twice", workbookWith([{ name: "A" }, { name: "a" }]), 'found a sheet "a"'],
  ])("has %s", (_, state, words) => {
    expect(refusal(state)).toContain(words);
  });

  it.each([
    [lookWith({ fill: "red" }), 'look 1: expected a colour such as #1F4E79, found "red"'],
    [lookWith({ font: fontWith({ colour: "#FFF" }) }), "look 1: expected a colour such as"],
    [lookWith({ horizontal: "middle" }), "look 1: expected an alignment across (general, left,"],
    [lookWith({ vertical: "middle" }), "look 1: expected an alignment down (top, center,"],
  ])("has a look that files do not have", (look, words) => {
    expect(refusal(workbookWith([{}], { looks: [lookWith(), look] }))).toContain(words);
  });

  it.each([
    ["A1", undefined, 'that is no cell, of up to 255 signs, found "A1"'],
    ["two words", undefined, 'found "two words"'],
    ["n".repeat(256), undefined, "of up to 255 signs"],
    ["Rate", "Two", 'name "Rate": expected a sheet of the workbook, found "Two"'],
    ["deals", undefined, 'expected each name once, found "deals" twice'],
  ])("has a name %s that Excel does not give", (name, sheet, words) => {
    const names = [{ name, formula: "1", sheet, isHidden: false }];

    expect(refusal(workbookWith([{ cells: HEADERS, tables: [TABLE] }], { names }))).toContain(
      words,
    );
  });
});

describe("a cell that is refused", () => {
  it.each([
    [{ value: Number.NaN }, "expected a number that is finite"],
    [{ value: "x".repeat(32_768) }, "expected a text of up to 32767 signs, found 32768"],
    [{ value: { error: "#SPILL!" } }, 'expected an error such as #N/A, found "#SPILL!"'],
    [{ formula: plainFormula(" ") }, "expected a formula behind =, found none"],
    [{ formula: plainFormula(`1${"+1".repeat(4096)}`) }, "expected a formula of up to 8192 signs"],
    [
      { formula: { typed: "", kind: "data table" as const, area: areaAt(1, 2, 1, 1) } },
      "found none",
    ],
    [
      { formula: { typed: "A1", kind: "data table" as const, area: areaAt(1, 2, 1, 1) } },
      "found a data table, whose inputs are not known",
    ],
    [{ look: 1 }, "expected one of 1 looks, found number 1"],
  ])("is named: %j", (said, words) => {
    const message = ofSheet({ name: "My sheet", cells: [cellWith([1, 2], said)] });

    expect(message).toContain('sheet "My sheet", cell C2: ');
    expect(message).toContain(words);
  });

  it("is there twice", () => {
    const cells = [cellWith([0, 1], { value: 1 }), cellWith([0, 0]), cellWith([0, 1])];

    expect(ofSheet({ cells })).toBe('sheet "One", cell B1: expected one content, found two');
  });

  it.each([
    [[1_048_576, 0], "found row 1048577, column 1"],
    [[0, 16_384], "found row 1, column 16385"],
    [[-1, 0], "found row 0, column 1"],
  ] as const)("stands where no sheet has one: %j", (place, words) => {
    expect(ofSheet({ cells: [cellWith(place)] })).toContain(words);
  });
});

describe("rows, columns and areas that are refused", () => {
  const column = { first: 0, last: 1, width: 9, isHidden: false, look: undefined };
  const row = { row: 4, height: 20, isHidden: false, look: undefined };

  it.each<[Partial<SheetState>, string]>([
    [{ tabColour: "blue" }, 'sheet "One": expected a colour such as #1F4E79, found "blue"'],
    [
      { rows: [{ ...row, look: 3 }] },
      'sheet "One", row 5: expected one of 1 looks, found number 3',
    ],
    [{ rows: [{ ...row, row: 1_048_576 }] }, "found rows 1048577 to 1048577"],
    [{ columns: [{ ...column, look: 1 }] }, 'sheet "One", column 1: expected one of 1 looks'],
    [{ columns: [{ ...column, last: 16_384 }] }, "found columns 1 to 16385"],
    [{ columns: [{ ...column, first: 2 }] }, "found columns 3 to 2"],
    [
      { columns: [column, { ...column, first: 1, last: 3 }] },
      "expected columns that are told once, found A:B and B:D",
    ],
    [
      { merges: [areaAt(0, 0, 2, 2), areaAt(1, 1, 1, 3)] },
      "expected tables and merged cells that lie apart, found A1:B2 and B2:D2",
    ],
    [{ cells: HEADERS, tables: [TABLE], merges: [areaAt(3, 2, 3, 1)] }, "found C4:C6 and B2:C4"],
  ])("%j", (said, words) => {
    expect(ofSheet(said)).toContain(words);
  });
});

describe("a table that is refused", () => {
  it.each<[Partial<typeof TABLE>, string]>([
    [{ area: areaAt(1, 1, 1, 2) }, "table Deals in B2:C2: expected at least one row below"],
    [{ area: areaAt(1, 1, 2, 2), hasTotals: true }, "expected at least one row below its headers"],
    [{ area: areaAt(1, 1, 3, 3) }, "expected 3 columns, as it is wide, found 2"],
    [
      { columns: ["a", "A"].map((name) => ({ name, formula: undefined })) },
      'expected each column once, found "A" twice',
    ],
    [
      { columns: ["a", "c"].map((name) => ({ name, formula: undefined })) },
      'sheet "One", cell C2: expected the header "c" of the table Deals, found "b"',
    ],
    [
      { area: areaAt(1, 2, 3, 2) },
      'cell C2: expected the header "a" of the table Deals, found "b"',
    ],
    [{ area: areaAt(5, 1, 3, 2) }, 'cell B6: expected the header "a" of the table Deals, found ""'],
  ])("%j", (said, words) => {
    expect(ofSheet({ cells: HEADERS, tables: [{ ...TABLE, ...said }] })).toContain(words);
  });

  it("has a formula for a header", () => {
    const [first = cellWith([1, 1]), second = cellWith([1, 2])] = HEADERS;
    const cells = [first, { ...second, formula: plainFormula('"b"') }];

    expect(ofSheet({ cells, tables: [TABLE] })).toContain("found a formula");
  });
});

describe("a rule that is refused", () => {
  it.each(["colorScale", "dataBar", "iconSet", "top10", "aboveAverage", "timePeriod"])(
    "is of a kind that is not wholly known: %s",
    (type) => {
      expect(ofSheet({ conditionalFormats: [{ ...FORMAT, type }] })).toBe(
        `sheet "One", A1:A3: expected a conditional format by values or a formula, found one of kind ${type}, of which only the kind is known`,
      );
    },
  );

  it("lays a look over cells that files do not have", () => {
    const format = { ...FORMAT, type: "expression", look: lookWith({ fill: "#12" }) };

    expect(ofSheet({ conditionalFormats: [format] })).toContain(
      'sheet "One", A1:A3: expected a colour',
    );
  });

  it.each([
    ["list", `"${"x".repeat(256)}"`, "found 256: put a long list into cells"],
    ["list", `"${"x".repeat(255)}"`, "nothing was refused"],
    ["custom", `"${"x".repeat(256)}"=A1`, "nothing was refused"],
  ])("writes out a list that is too long for Excel: %s", (type, formula, words) => {
    expect(ofSheet({ validations: [{ ...LIST, type, formulas: [formula] }] })).toContain(words);
  });

  it.each(["error", "hint"])("says an %s that is too long for Excel", (kind) => {
    const validation = { ...LIST, formulas: ['"a"'], [kind]: "w".repeat(256) };

    expect(ofSheet({ validations: [validation] })).toContain(
      'sheet "One", B1:B2: expected a list or words of up to 255 signs in a rule, found 256',
    );
  });
});
