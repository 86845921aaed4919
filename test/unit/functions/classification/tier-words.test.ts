import { accountsTable, criteriaTable, spill } from "../../../support/builders";
import { explanation } from "../../../support/explanations";

/** attractiveness, strength, gate 0, completeness, provisional, lifetime value, contribution, earns, held, proposed. */
const reasonOf = (...values: readonly unknown[]): unknown => spill("TIER", [values])[0]?.[7];

describe("the reason of a tier", () => {
  it("names what a completeness lacks for the highest tier", () => {
    expect(reasonOf(8.1, 1.06, true, 0.65, false, 10, 10, false)).toBe(
      "No key tier is open to it, though it has the route of potential: Strategic key is where its " +
        "quadrant Strategic points, but only 65% of what attractiveness rests on is known, 70% are needed.",
    );
  });

  it.each([
    ["provisional", [8.1, 1.06, true, 1, true, 10], "what is unknown could still move it"],
    ["no lifetime value", [8.1, 1.06, true, 1, false], "its lifetime value is unknown"],
    ["none above 0", [8.1, 1.06, true, 1, false, -5], "its lifetime value of -5 is not above 0"],
    [
      "no strength",
      [8.1, "", true, 1, false],
      "its attractiveness or our strength with it is unknown",
    ],
    ["too little known", [8.1, 1.06, true, 0.5], "Too little is known of it: 50%"],
    ["a loss", [4, 0.9, false, 1, false, 10, -20], "It loses money: its contribution is -20."],
    ["a loss of cents", [4, 0.9, false, 1, false, 10, -20.6], "its contribution is -21."],
  ])("says so: %s", (_, values, words) => {
    expect(reasonOf(...values)).toContain(words);
  });

  const HELD =
    "held: the numbers give Standard for the first period, and a cut is passed by less than " +
    "0.3 (attractiveness) or 0.05 (strength)";

  it("says that the tier was held where it was, and nowhere else", () => {
    const with8 = (...rest: readonly unknown[]): unknown =>
      reasonOf(8, 1.06, true, 1, false, 10, 10, false, ...rest);

    expect(reasonOf(5.9, 1.06, true, 1, false, 10, 10, false, "Strategic key")).toContain(HELD);
    expect(with8("Strategic key")).not.toContain("held");
    expect(with8("Strategic key", "Standard")).not.toContain("held");
    expect(with8("Standard", "Strategic key")).not.toContain("held");
    expect(with8()).not.toContain("held");
  });

  it("says in the explanation whether the last period holds it back", () => {
    const steps = (held: string, attractiveness: number): readonly string[] =>
      explanation("TIER", [[[attractiveness, 1.06, true, 1, false, 10, 10, false, held]]], 0, 0)
        .rule;

    expect(steps("Strategic key", 5.9)).toContain(`It is ${HELD}.`);
    expect(steps("Strategic key", 8)).toContain("Nothing of the last closed period holds it back.");
  });

  it("names the place of an account that was cut, and the tier it would have", () => {
    const table = accountsTable(
      ...[1.3, 1.1].map((relative_strength, at) => ({
        ...{ account_id: `A${at}`, fit: 8, relative_strength, lifetime_value: 10 },
        key_reason: "strategic",
      })),
    );
    const settings = [...criteriaTable(["fit", 1]), ["tier", "capacity for key accounts", 1]];

    expect(spill("TIER", table, settings).map((row) => row[1])).toEqual([
      "tier",
      "Strategic key",
      "Standard",
    ]);
    expect(spill("TIER", table, settings)[2]?.[8]).toContain(
      "There is no place for it: rank 2 of the key accounts (closeness 0); it would be Strategic key. ",
    );
  });

  it("names the tier that an account held and lost its place in, not the one by the numbers", () => {
    const table = accountsTable(
      ...[8, 5.9].map((fit, at) => ({
        ...{ account_id: `A${at}`, fit, relative_strength: 1.1, lifetime_value: 10 },
        ...{ key_reason: "strategic", tier_prev: "Strategic key" },
      })),
    );
    const settings = [...criteriaTable(["fit", 1]), ["tier", "capacity for key accounts", 1]];

    const [, tier, , , , , , proposed, reason] = spill("TIER", table, settings)[2] ?? [];

    expect([tier, proposed]).toEqual(["Standard", "Standard"]);
    expect(reason).toContain(`(closeness 0); it would be Strategic key. ${HELD}. `);
  });
});
