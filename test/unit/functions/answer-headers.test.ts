import { accountColumns } from "../../../src/schema/tables/accounts";
import { accountsTable, spill } from "../../support/builders";

const table = accountsTable({
  account_id: "A",
  openness: 8,
  strategic_fit: 6,
  relative_strength: 1.1,
  our_kraljic_impact: 0.8,
  our_kraljic_risk: 0.2,
});
const factors = [
  ["account_id", "weight", "ours", "competitor"],
  ["A", 1, 7, 5],
];

/** The answer for the account, by header. */
function answerOf(name: string, cells: unknown = table): Readonly<Record<string, unknown>> {
  const [headers = [], row = []] = spill(name, cells);
  return Object.fromEntries(headers.map((header, at) => [String(header), row[at]]));
}

describe("the headers of answers", () => {
  it("name the same number alike in every answer", () => {
    const { attractiveness } = answerOf("SCORE");

    expect(attractiveness).toBeGreaterThan(0);
    for (const name of ["TIER", "QUADRANT"]) {
      expect(answerOf(name)).toMatchObject({ attractiveness, relative_strength: 1.1 });
    }
    expect(answerOf("RELSTRENGTH", factors)["relative_strength"]).toBe(1.4);
    expect(answerOf("KRALJIC")["kraljic_quadrant"]).toBe("Leverage");
  });

  it.each([
    ["RELSTRENGTH", "relative_strength", "relative_strength", factors],
    ["TIER", "tier", "tier", table],
    ["TIER", "tier_proposed", "tier_proposed_prev", table],
    ["STAGE", "stage", "stage", table],
    ["STAGE", "stage_sum", "stage_sum_prev", table],
  ])("say which account column KAM.%s feeds: %s", (name, header, column, cells) => {
    expect(Object.keys(answerOf(name, cells))).toContain(header);
    expect(Object.keys(accountColumns)).toContain(column);
  });
});
