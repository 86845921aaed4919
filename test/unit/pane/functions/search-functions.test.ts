import { catalogue, chapters } from "../../../../src/functions/catalogue";
import { synonymsOf } from "../../../../src/functions/synonyms";
import { nearestName } from "../../../../src/pane/features/functions/nearest-name";
import { searchFunctions } from "../../../../src/pane/features/functions/search-functions";

const found = (query: string): readonly string[] =>
  searchFunctions(chapters, query).flatMap(({ functions }) => functions.map(({ name }) => name));

describe("a search", () => {
  it("without words finds every function, in its chapter", () => {
    expect(searchFunctions(chapters, "  ")).toEqual(chapters);
  });

  it("finds by name, summary and the help of arguments, in any case", () => {
    expect(found("kam.hhi")).toEqual(["HHI"]);
    expect(found("WHALE curve")).toEqual(["WHALE"]);
    expect(found("ROW OF WEIGHTS")).toContain("SCORE");
  });

  it("wants all words, and leaves out chapters without any", () => {
    expect(found("profit nosuchword")).toEqual([]);
    expect(searchFunctions(chapters, "herfindahl").map(({ title }) => title)).toEqual([
      "Portfolio",
    ]);
  });

  it.each([
    ["churn", ["PALIVE", "RETENTION", "OVERDUE", "NETRETENTION", "SURVIVAL", "HEALTH"]],
    ["loyal", ["RETENTION", "RELQUALITY"]],
    ["segment", ["SCORE", "TIER", "ABCCLASS", "QUADRANT"]],
    ["rfm", ["ORDERS"]],
    ["recency", ["ORDERS", "OVERDUE"]],
    ["invoice", ["ORDERS", "FORECAST"]],
    ["80/20", ["TOPSHARE", "ABCCLASS", "WHALE"]],
    ["Pareto", ["TOPSHARE", "ABCCLASS", "WHALE", "FITLIFETIME"]],
    ["cross-sell", ["WHITESPACE"]],
    ["top customers", ["TOPSHARE", "TIER"]],
    ["complaint", ["CONFLICT"]],
    ["price", ["VALUE3", "WATERFALL"]],
    ["who will leave", ["PALIVE", "OVERDUE", "HEALTH"]],
    ["objective", ["GOALFIT"]],
    ["stakeholder", ["COVERAGE", "LEAVERRISK"]],
    ["profitability", ["WATERFALL", "WHALE", "COSTTOSERVE", "TIERCOST"]],
    ["P&L", ["WATERFALL", "TIERCOST"]],
    ["gross margin", ["WATERFALL"]],
    ["audit", ["DISCLOSURE"]],
  ])("for %s finds %j", (query, wanted) => {
    const names = found(query);

    expect(names).toEqual(expect.arrayContaining(wanted));
    expect(names.length).toBeLessThan(catalogue.length / 3);
  });

  it.each([
    ["cross sell", "cross-sell"],
    ["complaints", "complaint"],
    ["customer churn", "account churn"],
    ["loyal clients", "loyal accounts"],
  ])("for %s finds what it finds for %s", (query, other) => {
    expect(found(query)).toEqual(found(other));
    expect(found(query)).not.toEqual([]);
  });
});

describe("the words that people use", () => {
  it.each(catalogue)("are listed for KAM.$name, each once", (definition) => {
    const words = synonymsOf(definition);

    expect(words.length).toBeGreaterThan(0);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe("the name that was meant", () => {
  const nearest = (query: string): string | undefined => nearestName(catalogue, query)?.name;

  it.each([
    ["KAM.SCOER", "SCORE"],
    ["kam.scoer", "SCORE"],
    ["=KAM.WALE(Accounts[#All])", "WHALE"],
    ["teir", "TIER"],
    ["KAM.HIH", "HHI"],
    ["Retension", "RETENTION"],
    ["WHITESPACES", "WHITESPACE"],
    ["ORDER PROB", "ORDERPROB"],
  ])("for %s is %s", (query, name) => {
    expect(nearest(query)).toBe(name);
  });

  it.each(["", "KAM.", "weather", "who pays late", "SUM", "KAM.SUM", "x"])(
    "is none for %j",
    (query) => {
      expect(nearest(query)).toBeUndefined();
    },
  );
});
