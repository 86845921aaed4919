import { searchedAreas } from "../../../src/workbook/searched-areas";
import type { SheetArea } from "../../../src/workbook/transaction/settings";

const sheet = (name: string, rowCount: number, columnCount = 1): SheetArea => ({
  sheet: name,
  area: { row: 2, column: 1, rowCount, columnCount },
});

describe("the cells that are looked through", () => {
  it("are all of them where they are few", () => {
    const places = [sheet("A", 10, 3), sheet("B", 20)];

    expect(searchedAreas(places, 50)).toEqual(places);
  });

  it("are fewer rows of the largest sheets, in the order of the sheets", () => {
    const searched = searchedAreas([sheet("A", 900, 2), sheet("B", 10), sheet("C", 500)], 110);

    // 10 cells of B; half of the other 100 each for A and C.
    expect(searched).toEqual([sheet("A", 25, 2), sheet("B", 10), sheet("C", 50)]);
  });

  it("are one row at least", () => {
    expect(searchedAreas([sheet("A", 9, 100)], 50)).toEqual([sheet("A", 1, 100)]);
  });
});
