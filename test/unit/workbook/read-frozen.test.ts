import { readFrozen } from "../../../src/workbook/excel/deed/excel-freezing";

const PLACE = { kind: "frozen", at: { sheet: "Plan" } } as const;

/** What a program answers of the frozen area of a sheet. */
function contextWith(location: object): Excel.RequestContext {
  const freezePanes = { getLocationOrNullObject: () => ({ load: () => undefined, ...location }) };
  const worksheets = { getItem: () => ({ freezePanes }) };
  return { workbook: { worksheets } } as unknown as Excel.RequestContext;
}

/** A property that was asked for and did not come. */
function unread(code: string): object {
  return Object.defineProperty({ isNullObject: false }, "rowCount", {
    enumerable: true,
    get: () => {
      throw Object.assign(new Error(code), { code });
    },
  });
}

describe("what is frozen", () => {
  it.each([
    [{ isNullObject: true }, { rows: 0, columns: 0 }],
    [
      { isNullObject: false, rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 16_384 },
      { rows: 2, columns: 0 },
    ],
    [
      { isNullObject: false, rowIndex: 0, columnIndex: 0, rowCount: 1_048_576, columnCount: 1 },
      { rows: 0, columns: 1 },
    ],
  ])("is told by %j", (location, value) => {
    expect(readFrozen(contextWith(location), PLACE)()).toEqual({ ...PLACE, value });
  });

  it("is nothing where the program answers without telling it", () => {
    const location = Object.create(unread("PropertyNotLoaded"), {
      load: { value: () => undefined },
    }) as object;
    const freezePanes = { getLocationOrNullObject: () => location };
    const context = { workbook: { worksheets: { getItem: () => ({ freezePanes }) } } };

    const reading = readFrozen(context as unknown as Excel.RequestContext, PLACE);

    expect(reading()).toEqual({ ...PLACE, value: { rows: 0, columns: 0 } });
  });
});
