import { repeatBuying } from "../../../src/functions/repeat-buying/repeat-buying";
import { repeatBuyingPages } from "../../../src/sample/repeat-buying/repeat-buying-pages";
import { seededRandom } from "../../../src/sample/random";
import { settingsSheet } from "../../../src/sample/settings-sheet";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import { callKam } from "../../support/builders";

const { answers, data } = repeatBuyingPages(structuredReferences());
const formulas = answers.flatMap((sheet) => sheet.formulas);

type Cell = unknown;
type Cells = readonly (readonly Cell[])[];

/** Stands for the sheet Orders: forty histories, three of them accounts that never ordered. */
function orders(): Cells {
  const random = seededRandom(5);
  const rows = Array.from({ length: 40 }, (_, index): readonly Cell[] => {
    const id = `A-${index + 1}`;
    if (index % 13 === 7) return [id, ...Array.from({ length: 5 }, () => "#N/A")];
    const age = random.between(60, 120);
    const count = Math.floor(random.between(0, 14));
    const recency = count === 0 ? 0 : age * random.between(0.3, 1);
    const gap = Math.log(recency / Math.max(count, 1));
    const spend = count === 0 ? "" : Math.exp(random.between(7, 10));
    return [id, count, recency, age, count === 0 ? 0 : count * gap, spend];
  });
  const headers = ["account_id", "repeat_orders", "recency", "age", "log_gaps", "mean_spend"];
  return [headers, ...rows];
}

/** Cells of an address, where answers lie once their formulas have run. */
class Workbook {
  readonly cells = new Map<string, Cell>();

  put(sheet: string, { row, column }: { row: number; column: number }, grid: Cells): void {
    grid.forEach((line, down) => {
      line.forEach((cell, right) =>
        this.cells.set(`${sheet}!${row + down},${column + right}`, cell),
      );
    });
  }

  read(reference: string): Cells {
    const [sheet, address] = reference.includes("!")
      ? reference.split("!")
      : ["Repeat buying", reference];
    const area = parseArea(address ?? "");
    if (area === undefined) throw new Error(`No address: ${reference}`);
    return Array.from({ length: area.rowCount }, (_, down) =>
      Array.from({ length: area.columnCount }, (_cell, right) => {
        return this.cells.get(`${sheet ?? ""}!${area.row + down},${area.column + right}`) ?? "";
      }),
    );
  }
}

function argumentOf(book: Workbook, text: string): Cell {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === "Settings[#All]") return settingsSheet().cells;
  if (text === "Cohorts[#All]") return book.read("Cohorts!A1:B9");
  return book.read(text);
}

describe("the sheet Repeat buying", () => {
  it("uses every function of the chapter", () => {
    for (const name of Object.keys(repeatBuying)) {
      expect(formulas.some(({ formula }) => formula.startsWith(`=KAM.${name}(`))).toBe(true);
    }
  });

  it("answers each formula on the sample's cells, and no answer runs into another", () => {
    const book = new Workbook();
    book.put("Orders", { row: 3, column: 0 }, orders());
    for (const { name, cells } of [...answers, ...data])
      book.put(name, { row: 0, column: 0 }, cells);

    for (const { address, formula } of formulas) {
      const [, name = "", list = ""] = /^=KAM\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
      const answer = callKam(name, ...list.split(",").map((each) => argumentOf(book, each)));
      const grid: Cells = Array.isArray(answer) ? answer : [[answer]];
      const { row = 0, column = 0 } = parseArea(address) ?? {};
      grid.forEach((line, down) => {
        line.forEach((_, right) => {
          expect(book.cells.get(`Repeat buying!${row + down},${column + right}`) ?? "").toBe("");
        });
      });
      book.put("Repeat buying", { row, column }, grid);
    }
  });

  it("reaches the last line of a fit with all its intervals", () => {
    const [, fit] = formulas
      .map(({ formula }) => /[A-Z]5:[A-Z](\d+)/.exec(formula)?.[1])
      .filter(Boolean);

    // Header, 8 lines, 4 parameters and 8 ends of intervals.
    expect(Number(fit)).toBeGreaterThanOrEqual(5 + 20);
  });
});
