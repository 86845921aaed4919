import { messageOf } from "../../../src/i18n/say";
import { KamError } from "../../../src/model/errors";
import { NAMED_SETTINGS, type SettingName } from "../../../src/schema/settings";
import type { NamedSetting } from "../../../src/schema/settings/setting";
import { sampleWorkbook } from "../../../src/sample/sample-workbook";
import { accountsTable, callKam } from "../../support/builders";
import { explanation } from "../../support/explanations";

/** Accounts that stand near every cut, so that a setting that counts moves one of them. */
const score = { strategic_fit: 6, openness: 7, market_growth: 0.05 };
const account = {
  ...{ purchasing_power_3y: 4_000_000, contribution_12m: 250_000, revenue_12m: 1_000_000 },
  ...{ cost_to_serve_12m: 60_000, relative_strength: 1.02, lifetime_value: 20_000 },
  ...{ wallet_12m: 2_000_000, stage: "Basic", tier_prev: "Strategic key", tier_proposed_prev: "" },
};
const ACCOUNTS = accountsTable(
  { account_id: "A", ...account, ...score },
  { account_id: "B", ...account, ...score, openness: "", strategic_fit: "" },
  { account_id: "C", ...account, ...score, purchasing_power_3y: 900_000, relative_strength: 0.97 },
  { account_id: "D", ...account, ...score, contribution_12m: 40_000, market_growth: "" },
  { account_id: "E", ...account, ...score, openness: 3, tier_prev: "Key - maintain" },
);

const ends = (name: SettingName): readonly number[] => {
  const { min, max, value }: NamedSetting = NAMED_SETTINGS[name];
  return [min, (min + value) / 2, Math.min(value * 1.5, max), max];
};

function withSetting(name: SettingName, value: number): unknown[][] {
  const [group = "", setting = ""] = name.split(": ");
  return [
    ["group", "setting", "value"],
    [group, setting, value],
  ];
}

function answered(name: string, settings: unknown, accounts: unknown = ACCOUNTS): string {
  try {
    return JSON.stringify(callKam(name, accounts, settings), (_, cell: unknown) =>
      cell instanceof KamError ? messageOf(cell) : cell,
    );
  } catch (thrown) {
    return messageOf(thrown as KamError);
  }
}

const names = Object.keys(NAMED_SETTINGS) as SettingName[];

describe.each(["TIERSTABILITY", "TIER", "QUADRANT"])("the explanation of KAM.%s", (name) => {
  it("lists each setting that moves an answer", () => {
    const plain = answered(name, null);
    const moving = names.filter((setting) =>
      ends(setting).some((value) => answered(name, withSetting(setting, value)) !== plain),
    );
    const listed = explanation(name, [ACCOUNTS], 1, 1).settings.map(({ label }) => label);

    expect(moving.length).toBeGreaterThan(0);
    expect(moving.filter((setting) => !listed.includes(setting))).toEqual([]);
  });
});

describe("the explanation of KAM.TIERSTABILITY", () => {
  it("lists what it rests on, and the weights of the criteria, and nothing else", () => {
    const { settings } = explanation("TIERSTABILITY", [ACCOUNTS], 1, 1);
    const listed = settings.map(({ label }) => label);

    expect(listed.filter((label) => !label.startsWith("weight of ")).sort()).toEqual([
      "firmness: distance",
      "firmness: draws",
      "tier: attractiveness cut",
      "tier: completeness for Strategic key",
      "tier: completeness for a class",
      "tier: share of contribution",
      "tier: share of purchasing power",
      "tier: strength cut",
    ]);
    expect(listed).toContain("weight of openness");
  });
});

/** The accounts of the sample, of which every stage, sign and part of health has some. */
const SAMPLE = sampleWorkbook().sheets.find(({ name }) => name === "Accounts")?.cells ?? [];

describe.each([
  ["SCORE", 1],
  ["HEALTH", 10],
  ["STAGE", 20],
])("the explanations of KAM.%s over the sample", (name, least) => {
  it("list each setting that moves an answer", () => {
    const plain = answered(name, null, SAMPLE);
    const moving = names.filter((setting) =>
      ends(setting).some((value) => answered(name, withSetting(setting, value), SAMPLE) !== plain),
    );
    const listed = SAMPLE.slice(1).flatMap((_, row) =>
      explanation(name, [SAMPLE], row + 1, 1).settings.map(({ label }) => label),
    );

    expect(moving.length).toBeGreaterThan(least);
    expect(moving.filter((setting) => !listed.includes(setting))).toEqual([]);
  });
});
