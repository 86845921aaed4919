import type { ClassifiedAccount } from "../../../../src/pane/features/portfolio/classify-accounts";
import {
  AT_FAULT,
  countTiers,
  filterByTier,
  isKeyTier,
  sortAccounts,
} from "../../../../src/pane/features/portfolio/sort-accounts";

function account(id: string, known: Partial<ClassifiedAccount> = {}): ClassifiedAccount {
  return {
    row: 0,
    id,
    name: "",
    low: undefined,
    high: undefined,
    standing: "",
    tier: "",
    reason: "",
    quadrant: "",
    attractiveness: undefined,
    strength: undefined,
    stage: "",
    target: "",
    ceiling: "",
    counsel: "",
    watched: { signs: [], unchecked: [], isLapsed: false, owner: "" },
    revenue: undefined,
    revenueBefore: undefined,
    costToServe: undefined,
    contribution: undefined,
    faults: [],
    ...known,
  };
}

const ids = (accounts: readonly ClassifiedAccount[]): string =>
  accounts.map(({ id }) => id).join(" ");

describe("sorted accounts", () => {
  it("stand by id as a person counts", () => {
    const accounts = [account("A10"), account("A9"), account("A1")];
    expect(ids(sortAccounts(accounts, { key: "account", direction: "ascending" }))).toBe(
      "A1 A9 A10",
    );
    expect(ids(sortAccounts(accounts, { key: "account", direction: "descending" }))).toBe(
      "A10 A9 A1",
    );
  });

  it("stand by attractiveness with the unknown last in both directions, and 0 is known", () => {
    const accounts = [
      account("none"),
      account("zero", { attractiveness: 0 }),
      account("five", { attractiveness: 5 }),
    ];
    expect(ids(sortAccounts(accounts, { key: "attractiveness", direction: "ascending" }))).toBe(
      "zero five none",
    );
    expect(ids(sortAccounts(accounts, { key: "attractiveness", direction: "descending" }))).toBe(
      "five zero none",
    );
  });

  it("stand by tier with the best first, and in the order of the table within a tier", () => {
    const accounts = [
      account("s1", { tier: "Standard" }),
      account("fault"),
      account("k", { tier: "Strategic key" }),
      account("s2", { tier: "Standard" }),
      account("i", { tier: "Insufficient data" }),
    ];
    expect(ids(sortAccounts(accounts, { key: "tier", direction: "descending" }))).toBe(
      "k s1 s2 i fault",
    );
  });

  it("stand by stage from the highest down to the one that comes apart", () => {
    const accounts = [
      account("d", { stage: "Disintegrating" }),
      account("i", { stage: "Integrated" }),
      account("e", { stage: "Exploratory" }),
    ];
    expect(ids(sortAccounts(accounts, { key: "stage", direction: "descending" }))).toBe("i e d");
  });
});

describe("tiers", () => {
  const accounts = [
    account("a", { tier: "Standard" }),
    account("b", { tier: "Key - develop" }),
    account("c", { faults: ["wrong"] }),
  ];

  it("are counted best first, without those that no account has", () => {
    expect(countTiers(accounts)).toEqual([
      { tier: "Key - develop", count: 1 },
      { tier: "Standard", count: 1 },
    ]);
  });

  it("filter the accounts, and so do faults", () => {
    expect(ids(filterByTier(accounts, "Standard"))).toBe("a");
    expect(ids(filterByTier(accounts, AT_FAULT))).toBe("c");
    expect(ids(filterByTier(accounts, undefined))).toBe("a b c");
  });

  it("are key from Strategic key to Key - maintain", () => {
    expect(["Strategic key", "Key - develop", "Key - maintain"].every(isKeyTier)).toBe(true);
    expect(["Repair or manage for cash", "Standard", "Insufficient data", ""].some(isKeyTier)).toBe(
      false,
    );
  });
});
