import { DEFAULT_SETTINGS } from "../../../../src/reading/settings";
import {
  applyMapping,
  missingColumns,
  settingsInForce,
  suggestMapping,
  wantedColumns,
} from "../../../../src/pane/features/portfolio/column-mapping";
import { classifyAccounts } from "../../../../src/pane/features/portfolio/classify-accounts";

const criterion = [
  ["group", "setting", "value"],
  ["attractiveness", "gut_feeling", 1],
];

describe("the wanted columns", () => {
  const headers = wantedColumns(DEFAULT_SETTINGS).map(({ header }) => header);

  it("begin with the one that is needed, and name each once", () => {
    expect(headers[0]).toBe("account_id");
    expect(new Set(headers).size).toBe(headers.length);
  });

  it("are those of score, tier and stage, and what the pane shows beside them", () => {
    for (const header of ["openness", "relative_strength", "ind_trust", "name", "revenue_12m"]) {
      expect(headers).toContain(header);
    }
  });

  it("include the columns of criteria that a person has set", () => {
    const wanted = wantedColumns(settingsInForce(criterion));
    expect(wanted.map(({ header }) => header)).toContain("gut_feeling");
  });
});

describe("the missing columns", () => {
  it("are those that stand under no header, in any case", () => {
    const wanted = wantedColumns(DEFAULT_SETTINGS);
    const missing = missingColumns(wanted, ["Account_ID", "Openness"]).map(({ header }) => header);
    expect(missing).not.toContain("account_id");
    expect(missing).not.toContain("openness");
    expect(missing).toContain("strategic_fit");
  });
});

describe("a suggested mapping", () => {
  it("takes headers that differ by signs and case alone", () => {
    const missing = missingColumns(wantedColumns(DEFAULT_SETTINGS), []);
    const suggested = suggestMapping(missing, ["Account ID", "Revenue-12M", "Open", "ness"]);
    expect(suggested).toEqual({ account_id: "Account ID", revenue_12m: "Revenue-12M" });
  });
});

describe("an applied mapping", () => {
  const cells = [
    ["Kunde", "Fit", "openness"],
    ["A", 8, 4],
    ["B", 5, ""],
  ];

  it("lets the functions find the columns, and leaves the table itself alone", () => {
    const mapped = applyMapping(cells, { account_id: "Kunde", strategic_fit: "Fit" });
    expect(classifyAccounts(mapped, undefined).accounts.map(({ id }) => id)).toEqual(["A", "B"]);
    expect(mapped[1]).toEqual(["A", 8, 4, "A", 8]);
    expect(cells[0]).toEqual(["Kunde", "Fit", "openness"]);
  });

  it("may read one column for two", () => {
    const mapped = applyMapping(cells, { account_id: "Kunde", name: "Kunde" });
    expect(mapped[0]).toEqual(["Kunde", "Fit", "openness", "account_id", "name"]);
  });

  it("never repeats a header that the table has, nor reads a column that is gone", () => {
    expect(applyMapping(cells, { openness: "Fit", account_id: "Gone" })).toBe(cells);
  });
});
