import { accountsTable, cellMessage, refusal, spill } from "../../../support/builders";

const CRITERIA = [
  ["group", "setting", "value"],
  ["attractiveness", "fit", 1],
];

const anAccount = (
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  account_id: "A",
  fit: 8,
  relative_strength: 1.2,
  lifetime_value: 1000,
  purchasing_power_3y: 0,
  contribution_12m: 100,
  key_reason: "",
  ...given,
});

describe("KAM.TIER of a table", () => {
  it("takes the three routes from the whole table", () => {
    const table = accountsTable(
      anAccount({ account_id: "A", purchasing_power_3y: 900 }),
      anAccount({ account_id: "B", purchasing_power_3y: 100, contribution_12m: 900 }),
      anAccount({ account_id: "C", purchasing_power_3y: 10, key_reason: "strategic" }),
    );

    const rows = spill("TIER", table, CRITERIA, null, false);

    expect(rows.map((row) => row.slice(0, 4))).toEqual([
      ["A", "Strategic key", "potential", "Strategic"],
      ["B", "Standard", "profit", "Strategic"],
      ["C", "Strategic key", "strategic importance", "Strategic"],
    ]);
  });

  it("names what an account lacks for the tier its quadrant points to", () => {
    const [row] = spill(
      "TIER",
      accountsTable(anAccount({ contribution_12m: 0 })),
      CRITERIA,
      null,
      false,
    );

    expect(row?.[1]).toBe("Standard");
    expect(row?.[8]).toBe(
      "No key tier is open to it: Strategic key is where its quadrant Strategic points, but " +
        "it is neither among those with the most purchasing power nor named as strategic.",
    );
  });

  it("uses the cuts that a person has set", () => {
    const settings = [...CRITERIA, ["tier", "attractiveness cut", 9]];

    expect(spill("TIER", accountsTable(anAccount({})), settings, null, false)[0]?.[3]).toBe(
      "Status",
    );
  });

  it("does not count a row with a fault in the totals of others", () => {
    const table = accountsTable(
      anAccount({ account_id: "A", purchasing_power_3y: 10 }),
      anAccount({ account_id: "B", purchasing_power_3y: 1000, fit: "?" }),
    );

    const [first, second] = spill("TIER", table, CRITERIA, null, false);

    expect(first?.[2]).toBe("profit + potential");
    expect(cellMessage(second?.[1])).toContain('column "fit", row 3');
  });

  it.each([
    [
      "an unknown setting",
      ["tier", "atractiveness cut", 9],
      /^#VALUE! KAM.TIER: settings, column "setting", row 3: expected one of tier: attractiveness cut; .* found "tier: atractiveness cut"$/,
    ],
    [
      "an unknown group",
      ["limits", "x", 9],
      /column "setting", row 3: expected a group of attractiveness, tier, stage.* found "limits: x"$/,
    ],
    [
      "a cut beyond its range",
      ["tier", "attractiveness cut", 60],
      /^#VALUE! KAM.TIER: settings, column "value", row 3: expected a number from 0 to 10, found 60$/,
    ],
    [
      "a cut left blank",
      ["tier", "attractiveness cut", ""],
      /column "value", row 3: expected a number, found an empty cell$/,
    ],
  ])("refuses %s", (_, row, message) => {
    expect(refusal("TIER", accountsTable(anAccount({})), [...CRITERIA, row])).toMatch(message);
  });

  it("refuses the same setting twice", () => {
    const cut = ["tier", "strength cut", 1];

    expect(refusal("TIER", accountsTable(anAccount({})), [...CRITERIA, cut, cut])).toContain(
      'row 4: expected each setting once, found "tier: strength cut"',
    );
  });

  it("has no use for plain weights", () => {
    expect(refusal("TIER", accountsTable(anAccount({})), [[1]])).toContain(
      "settings, row 1: expected the Settings table with its headers, found 1",
    );
  });
});

const aRelationship = (
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> => ({
  account_id: "A",
  ind_contact: 3,
  ind_information: 3,
  ind_trust: 3,
  ind_planning: 2,
  ind_adaptation: 4,
  ind_exit: 4,
  orders_24m: 9,
  orders_12m: 1,
  contract_end: "",
  as_of: 46_000,
  notice_given: "",
  integration_form: "contract",
  ...given,
});

describe("KAM.STAGE of a table", () => {
  it("spills stage, sum, band, known indicators and what is missing", () => {
    const [headers, row] = spill("STAGE", accountsTable(aRelationship({ orders_12m: 6 })));

    expect(headers).toEqual([
      "account_id",
      "stage",
      "stage_sum",
      "band",
      "known",
      "missing",
      "target",
      "ceiling",
      "signs",
      "unchecked",
      "counsel",
    ]);
    expect(row?.slice(0, 6)).toEqual([
      "A",
      "Cooperative",
      19,
      "Interdependent",
      6,
      "planning 3 or more (is 2)",
    ]);
  });

  it("takes the hour of neither day for the end of a contract", () => {
    const ends = aRelationship({ contract_end: 46_000.3, as_of: 46_000.7 });

    expect(spill("STAGE", accountsTable(ends), null, false)[0]?.[1]).toBe("Cooperative");
  });

  it("sees a contract that runs on the day of the facts", () => {
    const ends = [45_999, 46_000, ""];
    const table = accountsTable(
      ...ends.map((contract_end, at) => aRelationship({ account_id: `A${at}`, contract_end })),
    );

    expect(spill("STAGE", table, null, false).map((row) => row[1])).toEqual([
      "Basic",
      "Cooperative",
      "Basic",
    ]);
  });

  it.each(["yes", "Yes", true])("is Disintegrating after notice: %j", (notice_given) => {
    expect(
      spill("STAGE", accountsTable(aRelationship({ notice_given })), null, false)[0]?.[1],
    ).toBe("Disintegrating");
  });

  it("tells an unknown indicator from one that is out of range", () => {
    const table = accountsTable(
      aRelationship({ account_id: "A", ind_trust: "" }),
      aRelationship({ account_id: "B", ind_trust: 0 }),
      aRelationship({ account_id: "C", ind_trust: 2.5 }),
    );

    const [first, second, third] = spill("STAGE", table, null, false);

    expect(first?.slice(1, 5)).toEqual(["Basic", 17, "Interdependent", 5]);
    expect(cellMessage(second?.[1])).toContain(
      "row 3: expected a whole number from 1 to 4, found 0",
    );
    expect(cellMessage(third?.[1])).toContain(
      "row 4: expected a whole number from 1 to 4, found 2.5",
    );
  });

  it("uses gates that a person has set", () => {
    const settings = [
      ["group", "setting", "value"],
      ["stage", "Interdependent planning", 2],
    ];

    expect(
      spill("STAGE", accountsTable(aRelationship({ orders_12m: 6 })), settings, false)[0]?.[1],
    ).toBe("Interdependent");
  });

  it("asks for a form of integration, and lets an unknown one pass no gate", () => {
    const close = { ind_planning: 3, orders_12m: 6 };
    const table = accountsTable(
      ...["contract", "none", ""].map((integration_form, at) =>
        aRelationship({ account_id: `A${at}`, ...close, integration_form }),
      ),
    );
    const withoutGate = [
      ["group", "setting", "value"],
      ["stage", "Interdependent integration", 0],
    ];

    const rows = spill("STAGE", table, null, false);

    expect(rows.map((row) => row[1])).toEqual(["Interdependent", "Cooperative", "Cooperative"]);
    expect(rows.slice(1).map((row) => row[5])).toEqual([
      "integration_form contract or closer (is none)",
      "integration_form contract or closer (is unknown)",
    ]);
    expect(spill("STAGE", table, withoutGate, false).map((row) => row[1])).toEqual([
      "Interdependent",
      "Interdependent",
      "Interdependent",
    ]);
  });

  it("refuses more plain values than there are", () => {
    expect(refusal("STAGE", [[1, 1, 1, 1, 1, 1, 1, 1, true, false, "none", 7]])).toBe(
      "#VALUE! KAM.STAGE: accounts: expected up to 11 values, found 12",
    );
  });
});
