import { sampleWorkbook } from "../../../../src/sample/sample-workbook";
import { classifyAccounts } from "../../../../src/pane/features/portfolio/classify-accounts";
import { shownCounsel } from "../../../../src/pane/features/portfolio/shown-counsel";

const sheets = new Map(sampleWorkbook().sheets.map(({ name, cells }) => [name, cells]));
const { accounts } = classifyAccounts(sheets.get("Accounts") ?? [], sheets.get("Settings"), {
  ledger: { name: "Ledger", cells: sheets.get("Ledger") ?? [] },
  earlierHealth: { name: "HealthBefore", cells: sheets.get("HealthBefore") ?? [] },
});

/** Heights of the stages, written here by hand. */
const HEIGHT: Readonly<Record<string, number>> = {
  Exploratory: 1,
  Basic: 2,
  Cooperative: 3,
  Interdependent: 4,
  Integrated: 5,
};

const heightOf = (stage: string): number => HEIGHT[stage] ?? 0;

const KINDS = {
  grow: "Below its target",
  keep: "At its target",
  ease: " is closer than its target ",
  danger: "No counsel to grow",
} as const;

function kindOf(counsel: string): string {
  const found = Object.entries(KINDS).filter(([, words]) => counsel.includes(words));
  return found.map(([kind]) => kind).join(" and ");
}

describe("the counsel for the sample's 40 accounts", () => {
  it.each(accounts)("$id, $stage with target $target, goes no further than that", (account) => {
    const counsel = shownCounsel(account);
    const above = heightOf(account.stage) - heightOf(account.target);
    const byStage = above < 0 ? "grow" : above === 0 ? "keep" : "ease";
    const isInDanger = account.watched.signs.length > 0;

    expect(kindOf(counsel)).toBe(isInDanger ? "danger" : byStage);
    expect(counsel.includes("it lacks")).toBe(!isInDanger && above < 0);
    expect(counsel).toContain(account.ceiling);
    // Advice is for the very next stage, which is the target or lies below it.
    const advised = [...counsel.matchAll(/For (\w+) it lacks/g)].map(([, stage = ""]) => stage);
    expect(advised.map(heightOf)).toEqual(
      !isInDanger && above < 0 ? [heightOf(account.stage) + 1] : [],
    );
  });

  it("is to grow for seven, to keep for ten, to ease off for fifteen, and none for eight in danger", () => {
    const kinds = accounts.map((account) => kindOf(shownCounsel(account)));
    const count = (wanted: string): number => kinds.filter((kind) => kind === wanted).length;

    expect([count("grow"), count("keep"), count("ease"), count("danger")]).toEqual([7, 10, 15, 8]);
    expect(accounts).toHaveLength(40);
  });

  it("says what it costs to serve an account that stands too close", () => {
    const tooClose = accounts.find(({ id }) => id === "A-029");

    // 486172 / 7745006 = 0.06277
    expect(tooClose && shownCounsel(tooClose)).toBe(
      "Cooperative is closer than its target Basic: serve it more cheaply, and promise no more. " +
        `Limited by: we are Non-critical to it. Serving it costs ${(486_172).toLocaleString()} per year, 6.3% of its revenue.`,
    );
  });

  it("is to build up our own capacities where these alone are too few", () => {
    const ours = accounts.find(({ id }) => id === "A-025");

    expect(ours?.counsel).toContain("build up the capacities that we lack for it");
  });
});
