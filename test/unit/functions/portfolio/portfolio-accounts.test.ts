import {
  accountsTable,
  cellMessage,
  refusal,
  settingsTable,
  spill,
} from "../../../support/builders";
import { explanation } from "../../../support/explanations";

describe("KAM.DISCLOSURE", () => {
  const account = (account_id: string, parent_id: unknown, revenue_12m: unknown) => ({
    account_id,
    parent_id,
    revenue_12m,
  });

  it("rolls up over several levels to the top parent", () => {
    const table = accountsTable(
      account("C", "B", 4),
      account("B", "A", 3),
      account("A", "", 3),
      account("D", "", 90),
    );

    expect(spill("DISCLOSURE", table, null, false)).toEqual([
      ["C", true, 0.04, "A", 0.1],
      ["B", true, 0.03, "A", 0.1],
      ["A", true, 0.03, "A", 0.1],
      ["D", true, 0.9, "D", 0.9],
    ]);
  });

  it("does without the column of parents, and not without revenue", () => {
    const table = accountsTable({ account_id: "A", revenue_12m: 5 });

    expect(spill("DISCLOSURE", table, null, false)).toEqual([["A", true, 1, "A", 1]]);
    expect(refusal("DISCLOSURE", accountsTable({ account_id: "A", parent_id: "" }))).toContain(
      'accounts, row 1: expected a column headed "revenue_12m"',
    );
  });

  it("uses the share that a person has set", () => {
    const table = accountsTable(account("A", "", 15), account("B", "", 85));
    const set = settingsTable(["dependence", "disclosure share", 0.2]);

    expect(spill("DISCLOSURE", table, set, false).map((row) => row[1])).toEqual([false, true]);
  });

  it("names a cycle in the rows concerned, and spares the others", () => {
    const table = accountsTable(
      account("B", "A", 1),
      account("A", "B", 1),
      account("C", "A", 1),
      account("D", "", 97),
    );

    const rows = spill("DISCLOSURE", table, null, false);

    expect(rows.slice(0, 3).map((row) => cellMessage(row[1]))).toEqual([
      'accounts, column "parent_id", row 2: expected parents without a cycle, found A > B > A',
      'accounts, column "parent_id", row 3: expected parents without a cycle, found A > B > A',
      'accounts, column "parent_id", row 4: expected parents without a cycle, found A > B > A',
    ]);
    expect(rows[3]).toEqual(["D", true, 0.97, "D", 0.97]);
  });

  it("refuses a parent that is not in the table, or whose own row is at fault", () => {
    const table = accountsTable(
      account("A", "X", 1),
      account("B", "", "n/a"),
      account("C", "B", 1),
      account("D", "", 8),
    );

    const rows = spill("DISCLOSURE", table, null, false);

    expect(cellMessage(rows[0]?.[1])).toBe(
      'accounts, column "parent_id", row 2: expected the id of an account in the table, without a fault of its own, as the parent of A, found "X"',
    );
    expect(cellMessage(rows[1]?.[1])).toBe(
      'accounts, column "revenue_12m", row 3: expected a number, found "n/a"',
    );
    expect(cellMessage(rows[2]?.[1])).toContain('as the parent of C, found "B"');
    expect(rows[3]).toEqual(["D", true, 0.8, "D", 0.8]);
  });

  it("climbs over an account of unknown revenue, without which its group has no share", () => {
    const table = accountsTable(account("A", "", 10), account("B", "A", ""), account("C", "B", 30));

    const rows = spill("DISCLOSURE", table, null, false);

    expect(cellMessage(rows[2]?.[1])).toBe(
      'accounts, column "revenue_12m", row 4: that of B in its group is unknown, so the group has no share',
    );
    expect(cellMessage(rows[1]?.[1])).toBe(
      'accounts, column "revenue_12m", row 3: is unknown (the cell is blank), so there is no share of it',
    );
  });

  it("has no shares where there is no revenue", () => {
    const rows = spill("DISCLOSURE", accountsTable(account("A", "", 0)), null, false);

    expect(cellMessage(rows[0]?.[1])).toBe(
      "accounts, row 2: revenue adds up to 0, so no account has a share of it",
    );
  });

  it("answers for a group's revenue and the total", () => {
    expect(spill("DISCLOSURE", [[9.99, 100]])[0]?.[0]).toBe(false);
    expect(refusal("DISCLOSURE", [[5, 4]])).toBe(
      '#VALUE! KAM.DISCLOSURE: accounts, column "revenue_12m": expected revenue of up to the total, 4, found 5',
    );
    expect(refusal("DISCLOSURE", [[0, 0]])).toBe(
      '#N/A KAM.DISCLOSURE: accounts, column "total_revenue": revenue adds up to 0, so no account has a share of it',
    );
    expect(refusal("DISCLOSURE", [[5, ""]])).toBe(
      '#N/A KAM.DISCLOSURE: accounts, column "total_revenue": is unknown (the cell is blank), and there is no answer without it',
    );
  });

  it("is explained with group, threshold and what is unknown", () => {
    const table = accountsTable(
      account("A", "", 7),
      account("B", "A", 5),
      account("C", "", 88),
      account("D", "", ""),
    );

    expect(explanation("DISCLOSURE", [table], 2, 1)).toMatchObject({
      answer: true,
      rule: [
        "It brings 0.05 of all revenue.",
        "Its group of 2 under A brings 0.12: common control is one customer.",
        "That reaches 0.1, from which it is disclosed.",
        "In no sum for want of revenue: 1 account.",
      ],
      settings: [{ label: "dependence: disclosure share", value: 0.1 }],
    });
  });
});

describe("KAM.DEPENDENCE", () => {
  const account = (given: Readonly<Record<string, unknown>>) => ({
    account_id: "A",
    contribution_12m: 30,
    replaceability: 0.5,
    wallet_12m: 200,
    substitutability: 0.2,
    revenue_12m: 100,
    ...given,
  });
  const first = (...given: readonly Readonly<Record<string, unknown>>[]) => {
    const others = given.map((each, at) => account({ account_id: `A${at}`, ...each }));
    return spill("DEPENDENCE", accountsTable(...others), null, false)[0] ?? [];
  };

  it("leaves what is unknown on one side out of the other", () => {
    const [, sum, supplier, customer, asymmetry, large] = first({ wallet_12m: "" });

    expect(supplier).toBe(0.5);
    expect(cellMessage(customer)).toBe(
      "accounts, row 2: wallet_12m is unknown (blank, or there is no such column)",
    );
    expect(cellMessage(sum)).toBe(cellMessage(customer));
    expect(cellMessage(asymmetry)).toBe(cellMessage(sum));
    expect(large).toBe(true);
    expect(cellMessage(first({ replaceability: "" })[2])).toBe(
      "accounts, row 2: replaceability is unknown (blank, or there is no such column)",
    );
  });

  it("names all that a side lacks, in a table and in plain values", () => {
    const alone = spill("DEPENDENCE", accountsTable({ account_id: "A" }), null, false)[0] ?? [];
    const [plain = []] = spill("DEPENDENCE", [[0.2, "", "", 0.4]]);

    expect([alone[1], alone[3]].map(cellMessage)).toEqual([
      "accounts, row 2: contribution_12m and replaceability are unknown (blank, or there is no such column)",
      "accounts, row 2: revenue_12m, wallet_12m and substitutability are unknown (blank, or there is no such column)",
    ]);
    expect([plain[1], plain[2]].map(cellMessage)).toEqual([
      "accounts: replaceability is unknown (blank, or there is no such column)",
      "accounts: wallet_share is unknown (blank, or there is no such column)",
    ]);
  });

  it("tells a blank from a 0", () => {
    expect(first({ replaceability: 0 })[2]).toBe(1);
    expect(first({ contribution_12m: 0 }, {})[2]).toBe(0);
  });

  it("has no contribution share where no account earns anything, and says where to look", () => {
    const row = first({ contribution_12m: -5 }, { contribution_12m: 0 });

    expect(cellMessage(row[2])).toBe(
      'accounts, column "contribution_12m": no account has a contribution above 0, so there is no share of it',
    );
    expect(row[3]).toBe(0.4);
  });

  it("refuses a row whose revenue is above its wallet, by the bound in force", () => {
    const table = accountsTable(account({ revenue_12m: 220 }));
    const set = settingsTable(["wallet", "tolerated excess", 0.2]);

    expect(cellMessage(spill("DEPENDENCE", table, null, false)[0]?.[1])).toBe(
      "accounts, row 2: expected revenue_12m of at most wallet_12m, 200 (0.05 of it more is tolerated), found 220",
    );
    expect(spill("DEPENDENCE", table, set, false)[0]?.[3]).toBe(0.8);
  });

  it("has no share of a wallet of 0", () => {
    expect(cellMessage(first({ revenue_12m: 0, wallet_12m: 0 })[3])).toBe(
      "accounts, row 2: wallet_12m is 0, so there is no share of it",
    );
  });

  it("flags an account by its share of revenue, where it is known", () => {
    expect(spill("DEPENDENCE", [[0.1, 0, 0.1, 0, 0.1]])[0]?.[4]).toBe(true);
    expect(spill("DEPENDENCE", [[0.1, 0, 0.1, 0, 0.09]])[0]?.[4]).toBe(false);
    expect(first({ revenue_12m: "" })[5]).toBe("");
  });

  it("refuses a share above 1", () => {
    expect(refusal("DEPENDENCE", [[1.4, 0.3, 0.35, 0.4]])).toBe(
      '#VALUE! KAM.DEPENDENCE: accounts, column "contribution_share": expected a number from 0 to 1, found 1.4',
    );
  });

  it("is explained by two parts that add up to it", () => {
    const told = explanation("DEPENDENCE", [[[0.14, 0.3, 0.35, 0.4]]], 0, 1);

    expect(told.parts.map(({ amount }) => amount)).toEqual([0.14 * 0.7, 0.35 * 0.6]);
    expect(told.rule).toEqual([
      "Ours on it: 0.14 of contribution x (1 - 0.3) is 0.098.",
      "Its on us: 0.35 of its wallet x (1 - 0.4) is 0.21.",
      "Less its, ours is -0.112: it depends more on us.",
    ]);
    expect(explanation("DEPENDENCE", [[[0.14, 0.3, "", 0.4]]], 0, 1).parts).toEqual([]);
  });
});
