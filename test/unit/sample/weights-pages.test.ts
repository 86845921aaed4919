import { chapters } from "../../../src/functions/catalogue";
import { KamError } from "../../../src/model/errors";
import { weightsPages } from "../../../src/sample/weights/weights-pages";
import { accountsSheet } from "../../../src/sample/accounts-sheet";
import { settingsSheet } from "../../../src/sample/settings-sheet";
import { structuredReferences } from "../../../src/sample/table-references";
import { parseArea } from "../../../src/workbook/address";
import { callKam, spill } from "../../support/builders";

const { answers, data } = weightsPages(structuredReferences());
const [sheet] = answers;
const [comparisons] = data;

const ACCOUNTS = accountsSheet().cells;
const SETTINGS = settingsSheet().cells;
const COMPARISONS = comparisons?.cells;

function cellsOf(address: string): readonly (readonly unknown[])[] {
  const { row = 0, column = 0, rowCount = 0, columnCount = 0 } = parseArea(address) ?? {};
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (__, right) => sheet?.cells[row + down]?.[column + right]),
  );
}

/** An argument of a formula of this sheet: a table by its name, or cells. */
function argument(text: string): unknown {
  const tables: Readonly<Record<string, unknown>> = {
    "Accounts[#All]": ACCOUNTS,
    "Settings[#All]": SETTINGS,
    "Comparisons[#All]": COMPARISONS,
    // The curvature that the sheet computes; any will do here.
    B30: 5,
  };
  if (text in tables) return tables[text];
  return cellsOf(text);
}

const calls = (sheet?.formulas ?? []).map(({ address, formula }) => {
  const [, name = "", list = ""] = /^=KAM\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  return { address, name, formula, cells: list.split(",").map(argument) };
});

describe("the Weights sheet", () => {
  it("uses every function of its chapter", () => {
    const chapter = chapters.find(({ title }) => title === "Weights and choice");
    const used = new Set(calls.map(({ name }) => name));

    expect([...used].sort()).toEqual(chapter?.functions.map(({ name }) => name).sort());
  });

  it.each(calls.filter(({ name }) => name !== "CURVATURE"))(
    "$address: $formula is answered, and its answer has room",
    ({ address, name, cells }) => {
      const answer = spill(name, ...cells);
      const { row = 0, column = 0 } = parseArea(address) ?? {};

      const below = answer.flatMap((line, down) =>
        line.map((_, right) => sheet?.cells[row + down]?.[column + right] ?? ""),
      );
      const others = calls
        .filter((call) => call.address !== address)
        .map((call) => parseArea(call.address));
      const isInside = others.some(
        (other) =>
          other !== undefined &&
          other.row >= row &&
          other.row < row + answer.length &&
          other.column >= column &&
          other.column < column + (answer[0]?.length ?? 0),
      );

      expect(below.filter((cell) => cell !== "")).toEqual([]);
      expect(isInside).toBe(false);
    },
  );

  it("gives the weights of our defaults from the Comparisons table, consistent", () => {
    const [, first, second] = spill("AHP", COMPARISONS);

    expect(first?.[0]).toBe("purchasing_power_3y");
    expect(Number(first?.[1]).toFixed(4)).toBe("0.3631");
    expect(Number(second?.[1]).toFixed(4)).toBe("0.2276");
    expect(first?.[3]).toBe(true);
  });

  it("has accounts that are firm and accounts that are not", () => {
    const [, ...rows] = spill("TIERSTABILITY", ACCOUNTS, SETTINGS);
    const methods = rows.map((row) => row[4]);

    expect(methods.filter((method) => method === "exact").length).toBeGreaterThan(20);
    expect(methods.filter((method) => method === "sampled").length).toBeGreaterThan(1);
    expect(rows.flat().filter((cell) => cell instanceof KamError)).toEqual([]);
  });

  it("ranks most accounts", () => {
    const [, ...rows] = spill("TOPSIS", ACCOUNTS, SETTINGS);
    const ranks = rows.map((row) => row[2]).filter((rank) => typeof rank === "number");

    expect(ranks.length).toBeGreaterThan(15);
  });

  it("finds that what was stated gains early", () => {
    const curve = calls.find(({ name }) => name === "CURVATURE");

    expect(callKam("CURVATURE", ...(curve?.cells ?? []))).toBeGreaterThan(0);
  });
});
