import { classification } from "../../../../src/functions/classification/classification";
import {
  ClassificationRefusal,
  classifyAccounts,
} from "../../../../src/pane/features/portfolio/classify-accounts";
import { matrixPoints } from "../../../../src/pane/features/portfolio/matrix-points";
import { sampleWorkbook } from "../../../../src/sample/sample-workbook";
import { saying } from "../../../support/saying";

const sheets = new Map(sampleWorkbook().sheets.map((sheet) => [sheet.name, sheet.cells]));
const accounts = sheets.get("Accounts") ?? [];
const settings = sheets.get("Settings");

describe("a classified portfolio", () => {
  const portfolio = classifyAccounts(accounts, settings);

  it("has the very numbers and words of the functions", () => {
    const score = classification.SCORE.call([accounts, settings]);
    const tier = classification.TIER.call([accounts, settings]);
    const stage = classification.STAGE.call([accounts, settings]);
    expect(
      portfolio.accounts.map(({ id, attractiveness, low }) => [id, attractiveness, low]),
    ).toEqual(score.slice(1).map(([id, value, , low]) => [id, value, low]));
    expect(portfolio.accounts.map(({ tier, strength }) => [tier, strength])).toEqual(
      tier.slice(1).map((row) => [row[1], row[5] === "" ? undefined : row[5]]),
    );
    expect(portfolio.accounts.map(({ stage }) => stage)).toEqual(
      stage.slice(1).map((row) => row[1]),
    );
    expect(portfolio.widths).toEqual({ score: score[0]?.length, tier: tier[0]?.length });
  });

  it("has the cuts in force, not the defaults", () => {
    const own = classifyAccounts(
      [
        ["account_id", "openness"],
        ["A", 5],
      ],
      [
        ["group", "setting", "value"],
        ["tier", "attractiveness cut", 4],
      ],
    );
    expect(own.cuts).toEqual({ attractiveness: 4, strength: 1 });
  });
});

describe("accounts whose ids are numbers", () => {
  it("are called by their digits", () => {
    const { accounts: rows } = classifyAccounts(
      [
        ["account_id", "openness"],
        [1001, 5],
        ["0042", 5],
      ],
      undefined,
    );

    expect(rows.map(({ id, row }) => [id, row])).toEqual([
      ["1001", 0],
      ["0042", 1],
    ]);
  });
});

describe("a row with a fault", () => {
  const { accounts: rows } = classifyAccounts(
    [
      ["account_id", "openness", "ind_contact"],
      ["A", "high", 2],
      ["B", 5, 2],
      ["", 5, 2],
    ],
    undefined,
  );

  it("carries its message once, and what the other functions could still say", () => {
    expect(rows[0]).toMatchObject({
      id: "A",
      attractiveness: undefined,
      tier: "",
      stage: "Exploratory",
      faults: ['accounts, column "openness", row 2: expected a number from 0 to 10, found "high"'],
    });
  });

  it("spares the others", () => {
    expect(rows[1]).toMatchObject({ id: "B", attractiveness: 5, faults: [] });
  });

  it("has no id where the id itself is the fault", () => {
    expect(rows[2]).toMatchObject({ id: "", row: 2 });
    expect(rows[2]?.faults).toHaveLength(1);
  });
});

describe("the concentration", () => {
  const measure = (...revenue: readonly (number | string)[]): unknown =>
    classifyAccounts(
      [["account_id", "revenue_12m"], ...revenue.map((amount, row) => [`A${row}`, amount])],
      undefined,
    ).concentration;

  it("is that of the revenue column, blanks left out", () => {
    expect(measure(50, 50, "")).toEqual({ phase: "known", index: 0.5, equalAccounts: 2 });
  });

  it("says in the words of the function why it is not known", () => {
    expect(measure(0, 0)).toMatchObject({
      phase: "refused",
      message: saying(/KAM\.HHI: .*add up to 0/),
    });
  });

  it("is not asked for without the column", () => {
    const { concentration } = classifyAccounts([["account_id"], ["A"]], undefined);
    expect(concentration).toEqual({ phase: "absent", header: "revenue_12m" });
  });
});

describe("a portfolio that cannot be answered", () => {
  const classifyNothing = (): unknown => classifyAccounts([["account_id", "openness"]], undefined);

  it("is refused in the words that a cell would show", () => {
    expect(classifyNothing).toThrow(ClassificationRefusal);
    expect(classifyNothing).toThrow("KAM.SCORE: accounts: the table has no rows below its headers");
  });
});

describe("points of the matrix", () => {
  const { accounts: rows } = classifyAccounts(
    [
      ["account_id", "openness", "relative_strength", "revenue_12m", "contribution_12m"],
      ["small", 5, 1, 10, 90],
      ["large", 6, 0.5, 500, -20],
      ["unknown strength", 6, "", 500, 10],
      ["unknown revenue", 7, 1.5, "", 1],
    ],
    undefined,
  );

  it("stand largest first, by the amount that was chosen", () => {
    const by = (size: "revenue" | "contribution"): readonly string[] =>
      matrixPoints(rows, size).points.map(({ account }) => account.id);
    expect(by("revenue")).toEqual(["large", "small", "unknown revenue"]);
    expect(by("contribution")).toEqual(["small", "unknown revenue", "large"]);
  });

  it("count what has no place, and never place the unknown at 0", () => {
    expect(matrixPoints(rows, "revenue")).toMatchObject({ unplaced: 1, leftOut: 0 });
  });
});
