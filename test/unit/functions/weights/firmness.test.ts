import {
  accountsTable,
  cellMessage,
  criteriaTable,
  refusal,
  spill,
} from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("KAM.TIERSTABILITY", () => {
  const account = {
    ...{ relative_strength: 1.1, purchasing_power_3y: 500_000, lifetime_value: 20_000 },
    contribution_12m: 1000,
  };
  const table = accountsTable(
    { account_id: "A", fit: 8, openness: 9, ...account },
    { account_id: "B", fit: 8, openness: 4, ...account },
    { account_id: "C", fit: "", openness: "", ...account },
    { account_id: "D", fit: 12, openness: "x", ...account },
  );
  const SETTINGS = criteriaTable(["fit", 0.5], ["openness", 0.5]);

  it("tells exact answers from sampled ones, with exact bounds of the score", () => {
    const [, first, second, third, fourth] = spill("TIERSTABILITY", table, SETTINGS, 0.1);

    expect(first?.slice(1, 5)).toEqual([1, "Strategic key", "", "exact"]);
    // The score is 6 + 4 (w - 1/2): on the cut with the weights in force.
    expect(second?.slice(2, 5)).toEqual(["Strategic key", "Key - maintain", "sampled"]);
    expect(Math.abs(Number(second?.[1]) - 0.5)).toBeLessThan(0.06);
    expect(second?.[5]).toBeCloseTo(5.6, 12);
    expect(second?.[6]).toBeCloseTo(6.4, 12);
    expect(third?.slice(1)).toEqual([1, "Insufficient data", "", "exact", "", ""]);
    expect(cellMessage(fourth?.[1])).toContain('column "openness", row 5: expected a number');
  });

  it("repeats with its seed, and takes distance and draws from the settings", () => {
    const settings = [...SETTINGS, ["firmness", "distance", 0.1], ["firmness", "draws", 200]];
    const firmness = (...cells: readonly unknown[]): unknown =>
      spill("TIERSTABILITY", ...cells)[2]?.[1];

    expect(firmness(table, settings)).toBe(firmness(table, settings, null, 1));
    expect(firmness(table, settings, null, 2)).not.toBe(firmness(table, settings, null, 1));
    expect((Number(firmness(table, settings)) * 200) % 1).toBe(0);
  });

  // Of two equal weights the first is above a half in exactly half of all weightings. 5% of 400 seeds
  // are 20; more than 33 would come about by chance twice in a thousand times.
  it("lies within 1 / root of the draws of the true share for 95% of seeds", () => {
    const shares = Array.from({ length: 400 }, (_, seed) =>
      Number(spill("TIERSTABILITY", table, SETTINGS, 0.1, seed + 1)[2]?.[1]),
    );
    const beyond = shares.filter((share) => Math.abs(share - 0.5) > 1 / Math.sqrt(1000));

    expect(beyond.length).toBeLessThanOrEqual(33);
    expect(beyond.length).toBeGreaterThan(5);
  });

  it("gives the tier of the gates that TIER proposes", () => {
    const proposed = spill("TIER", table, SETTINGS).map((row) => row[7]);

    expect(
      spill("TIERSTABILITY", table, SETTINGS)
        .map((row) => row[2])
        .slice(1, 4),
    ).toEqual(proposed.slice(1, 4));
  });

  it("is explained with the bounds, and how the share was found", () => {
    const exact = explanation("TIERSTABILITY", [table, SETTINGS, 0.1], 1, 1);
    const sampled = explanation("TIERSTABILITY", [table, SETTINGS, 0.1], 2, 1);
    const unknown = explanation("TIERSTABILITY", [table, SETTINGS], 3, 1);

    expect(exact.rule[1]).toContain("give scores from 8.4 to 8.6 (exact bounds).");
    expect(exact.rule[2]).toContain("no such weighting changes the tier");
    expect(sampled.rule[2]).toMatch(
      /^\d+(\.\d)?% of 1000 drawn weightings keep it; most of the others give Key - maintain\.$/,
    );
    expect(unknown.rule[1]).toBe(
      "Weightings in which no weight is further than 0.05 from the chosen one leave it without a score.",
    );
  });

  it("needs a table, a distance of up to 1 and criteria with a weight", () => {
    expect(refusal("TIERSTABILITY", [[8, 4]])).toBe(
      "#VALUE! KAM.TIERSTABILITY: accounts: expected the Accounts table with its headers, found 8",
    );
    expect(refusal("TIERSTABILITY", table, SETTINGS, 2)).toBe(
      "#VALUE! KAM.TIERSTABILITY: distance: expected a number from 0 to 1, found 2",
    );
    expect(refusal("TIERSTABILITY", table, SETTINGS, null, -1)).toContain(
      "seed: expected a whole number from 0 to 4294967295, found -1",
    );
  });

  it("refuses draws that are no whole number, and says where they stand", () => {
    const settings = [...SETTINGS, ["firmness", "draws", 1.5]];

    expect(refusal("TIERSTABILITY", table, settings)).toBe(
      '#VALUE! KAM.TIERSTABILITY: settings, column "value", row 4: expected a whole number of draws, found 1.5',
    );
  });
});
