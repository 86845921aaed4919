import { versionNotes } from "../../../src/pane/version-texts";

describe("what is said of a table that another release wrote", () => {
  it("is nothing where all is as it should be", () => {
    const headers = new Map([["account_id", "Account_ID "]]);

    expect(
      versionNotes("Visits", { kind: "readable", headers, lacks: [], former: [], doubtful: [] }),
    ).toEqual([]);
  });

  it("names what is called otherwise, what is lacking, what is not read and what is in doubt", () => {
    expect(
      versionNotes("Visits", {
        kind: "readable",
        headers: new Map([["lead", "Boss"]]),
        lacks: ["region", "colour"],
        former: ["fax"],
        doubtful: [{ header: "owner", columns: ["lead", "owner"] }],
      }),
    ).toEqual([
      'Visits: "Boss" is called lead now.',
      "Visits lacks region, colour.",
      'Visits: "fax" is not read any more; it stays as it is.',
      'Visits: "owner" may be lead or owner, or your own column. Rename it to say which.',
    ]);
  });

  it("says that a later version was not read", () => {
    expect(versionNotes("Visits", { kind: "newer", version: 4, known: 3 })).toEqual([
      "Visits was written by a later release (version 4 of this table; up to 3 can be read here). Update the add-in: nothing was read.",
    ]);
  });
});
