import { accountsTable, cellMessage, refusal, spill } from "../../../support/builders";

const contact = (
  account_id: string,
  person: string,
  strength: unknown,
  owner: string,
): Readonly<Record<string, unknown>> => ({
  account_id,
  person,
  side: "theirs",
  matters: "yes",
  role: "buyer",
  contact_strength: strength,
  owner,
});

describe("KAM.COVERAGE", () => {
  it("answers account by account", () => {
    const table = accountsTable(
      contact("A", "Adler", 4, "Ines"),
      contact("B", "Brandt", 0, ""),
      contact("A", "Cerny", 1, "Marek"),
    );

    expect(spill("COVERAGE", table, null, false)).toEqual([
      ["A", 1, 1, 1, "", false, 0, 0, ""],
      ["B", 0, 0, 1, "buyer", "", 0, 0, ""],
    ]);
  });

  it("counts as known from the strength that is set", () => {
    const set = [
      ["group", "setting", "value"],
      ["coverage", "least strength", 2],
    ];
    const table = accountsTable(
      contact("A", "Adler", 4, "Ines"),
      contact("A", "Cerny", 1, "Marek"),
    );

    expect(spill("COVERAGE", table, set)[1]?.[1]).toBe(0.5);
  });

  it("marks the account with a contact of no side, and no other", () => {
    const table = accountsTable(
      { ...contact("A", "Adler", 4, "Ines"), side: "" },
      { ...contact("B", "Brandt", 4, "Ines"), side: "both" },
      contact("C", "Cerny", 4, "Ines"),
    );

    const [, first, second, third] = spill("COVERAGE", table);

    expect(cellMessage(first?.[1])).toContain('column "side", row 2: is unknown');
    expect(cellMessage(second?.[1])).toContain(
      'column "side", row 3: expected one of ours, theirs, found "both"',
    );
    expect(third?.[1]).toBe(1);
  });

  it("takes a first line of texts alone for a line, as it says theirs", () => {
    const lines = [
      ["Adler", "theirs", "yes", "", "Ines"],
      ["Brandt", "theirs", "yes", 2, "Ines"],
    ];

    expect(spill("COVERAGE", lines)[0]).toEqual([1, 0, 0, "", true, 0, 1, ""]);
  });

  it("has no answer when nobody matters", () => {
    expect(refusal("COVERAGE", [["Adler", "theirs", "no", 3]])).toBe(
      "#N/A KAM.COVERAGE: contacts: nobody is listed who matters and whose contact strength is known",
    );
  });
});

describe("KAM.LEAVERRISK", () => {
  const table = accountsTable(
    contact("A", "Adler", 4, "Ines"),
    contact("A", "Adler", 3, "Marek"),
    contact("B", "Brandt", 2, "Marek"),
  );

  it("names whoever takes most from each account", () => {
    expect(spill("LEAVERRISK", table, null, false)).toEqual([
      ["A", "Ines", 1, 0.75, 0.25, 0],
      ["B", "Marek", 0.5, 0, 0.5, 1],
    ]);
  });

  it("asks about one person, in any case", () => {
    expect(spill("LEAVERRISK", table, "ines", false)).toEqual([
      ["A", "ines", 1, 0.75, 0.25, 0],
      ["B", "ines", 0.5, 0.5, 0, 0],
    ]);
  });

  it("tells each account of a person whom no contact names, beside an account that cannot be read", () => {
    const withFault = [...table, ...accountsTable(contact("C", "Cerny", 9, "Marek")).slice(1)];

    const [first, second, third] = spill("LEAVERRISK", withFault, "Inez", false);

    const unnamed = 'person: expected one of ours whom a contact names as owner, found "Inez"';
    expect(cellMessage(first?.[1])).toBe(unnamed);
    expect(cellMessage(second?.[1])).toBe(unnamed);
    expect(cellMessage(third?.[1])).toBe(
      'contacts, column "contact_strength", row 5: expected a number from 0 to 4, found 9',
    );
  });

  it("refuses a person who is no name", () => {
    expect(refusal("LEAVERRISK", table, true)).toBe(
      "#VALUE! KAM.LEAVERRISK: person: expected a text of 1 to 80 characters, found true",
    );
  });
});

describe("KAM.EXCHANGEBALANCE", () => {
  const table = accountsTable(
    { account_id: "A", direction: "in", status: "held", date: 46_000, kind: "deal review" },
    { account_id: "A", direction: "out", status: "held", date: 46_100, kind: "deal review" },
    { account_id: "B", direction: "in", status: "held", date: 46_200, kind: "competitor report" },
    { account_id: "B", direction: "out", status: "planned", date: 46_150, kind: "deal review" },
    { account_id: "B", direction: "out", status: "planned", date: 46_300, kind: "deal review" },
  );

  it("looks from the last day on which anything was held, in any account", () => {
    const [first] = spill("EXCHANGEBALANCE", table, null, null, false);

    // 46,100 lies 100 days before 46,200: outside the window of 90.
    expect(first).toEqual([
      "A",
      1,
      1,
      1,
      1,
      0,
      0,
      "",
      "",
      "competitor report, complaint handling",
      0,
    ]);
  });

  it("looks from the day that is asked for", () => {
    expect(spill("EXCHANGEBALANCE", table, null, 46_100, false)[0]?.slice(5, 9)).toEqual([
      1,
      1,
      1,
      false,
    ]);
  });

  it("shows counts beside a ratio that there is not", () => {
    const [, , second] = spill("EXCHANGEBALANCE", table);

    expect(second?.[1]).toBe(0);
    expect(cellMessage(second?.[2])).toBe(
      "exchanges, row 4: nothing went out, so there is no ratio to it",
    );
    expect(second?.slice(3, 9)).toEqual([1, 0, 2, 1, 0.5, false]);
  });

  it("reads its cuts from the settings", () => {
    const set = [
      ["group", "setting", "value"],
      ["communication", "least held", 0.6],
    ];

    expect(spill("EXCHANGEBALANCE", table, set)[2]?.[8]).toBe(true);
  });

  it("refuses a day that is none", () => {
    expect(refusal("EXCHANGEBALANCE", table, null, "June")).toBe(
      '#VALUE! KAM.EXCHANGEBALANCE: today: expected a date, found "June"',
    );
  });
});
