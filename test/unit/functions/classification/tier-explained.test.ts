import type { ExplainedValue } from "../../../../src/functions/define/explanation";
import { NAMED_SETTINGS } from "../../../../src/schema/settings";
import { accountsTable, criteriaTable } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

const TABLE = accountsTable({ account_id: "A", fit: 8, openness: 4, relative_strength: 1.1 });
const SETTINGS = criteriaTable(["fit", 0.75], ["openness", 0.25]);
const PLAIN = [[8.1, 1.06, true, 0.95, false, 10, 10, true]];
const PAIR = [[8, 1.1]];

function settingsOf(name: string, accounts: unknown): readonly ExplainedValue[] {
  const row = accounts === PLAIN || accounts === PAIR ? 0 : 1;
  return explanation(name, [accounts, SETTINGS], row).settings;
}

const labels = (settings: readonly ExplainedValue[]): readonly string[] =>
  settings.map(({ label }) => label);

describe("the explanation of a tier", () => {
  it("lists every cut, margin, cap and weight that tiers rest on", () => {
    const named = Object.keys(NAMED_SETTINGS).filter((name) => name.startsWith("tier: "));

    const listed = labels(settingsOf("TIER", TABLE));

    expect(listed.slice(0, 2)).toEqual(["weight of fit", "weight of openness"]);
    expect(listed.slice(2).sort()).toEqual(named.sort());
  });

  it.each(["TIER", "QUADRANT"])("of KAM.%s says where each weight stands", (name) => {
    expect(settingsOf(name, TABLE).slice(0, 2)).toMatchObject([
      { value: 0.75, origin: { kind: "cell", argument: 1, row: 1, column: 2 } },
      { value: 0.25, origin: { kind: "cell", argument: 1, row: 2, column: 2 } },
    ]);
  });

  it("lists no criteria for plain values, which hold the attractiveness itself", () => {
    expect(labels(settingsOf("TIER", PLAIN))).not.toContain("weight of fit");
    expect(labels(settingsOf("QUADRANT", PAIR))[0]).toBe("tier: attractiveness cut");
  });
});

describe("the explanation of a stage", () => {
  it("lists the terms of integration, which its target rests on", () => {
    const table = accountsTable({ account_id: "A", ind_contact: 3 });

    expect(labels(settingsOf("STAGE", table))).toContain("integration: set-up contract");
  });
});
