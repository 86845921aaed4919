import { sampleWorkbook } from "../../src/sample/sample-workbook";
import { localAddress } from "./excel/workbook/address";
import { positionsOf } from "./excel/workbook/area";
import { wholeOf } from "./excel/workbook/table";
import { answerOf, formulasOn, isError, isNear, placeOf } from "./formulas";
import { deskForAllTests } from "./rig/desk";

const sample = sampleWorkbook();
const EXAMPLES = "Examples";

const seat = deskForAllTests(async ({ pane, excel }) => {
  await pane.openWholeSample();
  await excel.calculation.settled();
});

describe("the sample, written through Microsoft's client", () => {
  it("has all its sheets, tables and formulas", () => {
    const { sheets, tables } = seat.workbook;

    expect(sheets.slice(1).map(({ name }) => name)).toEqual(sample.sheets.map(({ name }) => name));
    expect(
      tables.map((table) => [table.sheet.name, table.name, localAddress(wholeOf(table))]).sort(),
    ).toEqual(
      sample.sheets
        .flatMap(({ name, tables: all }) => all.map((each) => [name, each.name, each.address]))
        .sort(),
    );
    const placed = sample.sheets.flatMap(({ name, formulas }) =>
      formulas.map(({ address }) => placeOf({ ...seat.workbook.area(`'${name}'!${address}`) })),
    );
    expect(seat.excel.calculation.all().map(placeOf).sort()).toEqual(placed.sort());
  });

  it.each(sample.sheets)(
    "holds the cells of $name as they are: texts, days, digits",
    (contents) => {
      const sheet = seat.workbook.sheet(contents.name);
      const formulas = new Set(contents.formulas.map(({ address }) => address));
      const wrong = contents.cells.flatMap((cells, row) =>
        cells.flatMap((value, column) => {
          const cell = sheet.cell(row, column);
          const address = localAddress({ row, column, rows: 1, columns: 1 });
          const isOwn = !formulas.has(address) && cell?.spilledFrom === undefined && value !== "";
          return !isOwn || isNear(cell?.value, value) ? [] : [[address, value, cell?.value]];
        }),
      );

      expect(wrong).toEqual([]);
    },
  );

  it("has an answer in every formula outside the examples", () => {
    const lost = seat.excel.calculation
      .all()
      .filter(({ sheet }) => sheet.name !== EXAMPLES)
      .map((formula) => [placeOf(formula), formula.text, answerOf(formula)[0]?.[0]] as const)
      .filter(([, , shown]) => isError(shown));

    expect(lost).toEqual([]);
  });

  it("has words for every error inside its answers, as it has gaps on purpose", () => {
    const mute = seat.excel.calculation
      .all()
      .filter(({ sheet }) => sheet.name !== EXAMPLES)
      .flatMap((formula) => {
        const { messages } = formula.sheet.cell(formula.row, formula.column) ?? {};
        const [name = "KAM."] = /KAM\.\w+/.exec(formula.text) ?? [];
        return answerOf(formula).flatMap((row, down) =>
          row.flatMap((cell, right) => {
            const words = messages?.[down]?.[right] ?? "";
            return !isError(cell) || words.startsWith(name)
              ? []
              : [[placeOf(formula), cell, words]];
          }),
        );
      });

    expect(mute).toEqual([]);
  });

  it("answers on its sheet of examples what stands above each formula", () => {
    const sheet = seat.workbook.sheet(EXAMPLES);
    const formulas = formulasOn(seat.excel, sheet);
    const wrong = formulas.flatMap((formula) => {
      const rows = answerOf(formula);
      const expected = rowOfExpected(formula.row);
      const cells = positionsOf({ ...formula, rows: rows.length, columns: rows[0]?.length ?? 1 });
      return cells.flatMap(({ column, down, right }) => {
        const promised = sheet.cell(expected + down, column)?.value ?? "";
        const shown = rows[down]?.[right];
        return isNear(shown, promised) ? [] : [[placeOf(formula), shown, promised]];
      });
    });

    expect(formulas.length).toBeGreaterThan(60);
    expect(wrong).toEqual([]);

    function rowOfExpected(from: number): number {
      let row = from;
      while (row > 0 && sheet.cell(row, 0)?.value !== "expected") row -= 1;
      return row;
    }
  });
});
