import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addOrganisationSettings } from "../../../../src/pane/features/portfolio/add-organisation-settings";
import {
  lookForTables,
  type PortfolioStore,
} from "../../../../src/pane/features/portfolio/look-for-tables";
import {
  fetchBeside,
  lookForOffer,
  type OrganisationOffer,
} from "../../../../src/pane/features/portfolio/organisation-offer";
import { portfolioReducer } from "../../../../src/pane/features/portfolio/portfolio-reducer";
import type { OpenedPortfolio } from "../../../../src/pane/features/portfolio/portfolio-state";
import { createStore } from "../../../../src/pane/store/store";
import { type Cells, WorkbookError } from "../../../../src/workbook/gateway";
import type { Change } from "../../../../src/workbook/transaction/changes";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { fileOf, settingsOf } from "../../files/settings/a-settings-file";

const SHIPPED = readFileSync(join(__dirname, "../../../../organisation/settings.csv"));
const HEADERS = [
  ...["group", "setting", "value", "low", "high"],
  ...["better", "curvature", "meaning", "set_by", "as_of"],
];

/** Attractiveness is openness alone, 10 for an openness of 8: an openness of 4 is worth 5. Day 46,053 is 2026-01-31. */
const ROWS = [
  ["attractiveness", "openness", 1, 0, 8, "higher", "", "=1+1", "Board", 46_053],
  ["tier", "strength cut", 6, "", "", "", "", "", "", ""],
];
const FILE = settingsOf(
  "attractiveness,openness,1,0,8,higher,,=1+1,Board,2026-01-31",
  "tier,strength cut,6",
);

function bookWith(tables: Readonly<Record<string, Cells>>): FakeWorkbook {
  return fakeWorkbook({
    sheets: Object.entries(tables).map(([name, cells]) => {
      const last = String.fromCharCode(64 + (cells[0]?.length ?? 1));
      const table = { name, address: `A1:${last}${cells.length}` };
      return { name, cells, formulas: [], tables: [table] };
    }),
  });
}

const ACCOUNTS: Cells = [
  ["account_id", "openness"],
  ["A", 4],
  ["B", 6],
];

async function openedWith(workbook: FakeWorkbook): Promise<PortfolioStore> {
  const store: PortfolioStore = createStore(portfolioReducer, { phase: "looking" });
  await lookForTables(store, workbook);
  return store;
}

function opened(store: PortfolioStore): OpenedPortfolio {
  const state = store.get();
  if (state.phase !== "opened") throw new Error(`The portfolio is ${state.phase}.`);
  return state;
}

function attractiveness(store: PortfolioStore): readonly (number | undefined)[] {
  const { content } = opened(store);
  if (content.phase !== "measured") throw new Error(`The content is ${content.phase}.`);
  return content.portfolio.accounts.map((account) => account.attractiveness);
}

function offerOf(bytes: Uint8Array | undefined): Promise<OrganisationOffer> {
  return lookForOffer(() => Promise.resolve(bytes));
}

describe("the offer of an organisation's Settings", () => {
  it("is what the file beside the page holds", async () => {
    const asked: string[] = [];
    const offer = await lookForOffer((place) => {
      asked.push(place);
      return Promise.resolve(FILE);
    });

    expect(asked).toEqual(["organisation/settings.csv"]);
    expect(offer).toEqual({ phase: "rows", rows: ROWS });
  });

  it.each([
    ["there is no file", undefined],
    ["the file is the one of every build", SHIPPED],
    ["the file is empty", new Uint8Array()],
    ["all rows are blank", settingsOf(",,,,,,,,,", ",,")],
  ])("is none where %s", async (_, bytes) => {
    expect(await offerOf(bytes)).toEqual({ phase: "none" });
  });

  it("tells what is wrong with the file, and whom to tell", async () => {
    expect(await offerOf(fileOf("group,setting,value", "tier,strength cut,much"))).toEqual({
      phase: "faulty",
      message:
        'Your organisation\'s Settings cannot be added. organisation/settings.csv, column "value", row 2: ' +
        'expected a number, found "much". Please tell whoever looks after KAM for Excel.',
    });
  });
});

describe("the file beside the page", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("is asked of the page's own server alone, and anew each time", async () => {
    const answer = new Response("group,setting\n");
    const fetched = jest.spyOn(globalThis, "fetch").mockResolvedValue(answer);

    const bytes = await fetchBeside("organisation/settings.csv");

    expect(new TextDecoder().decode(bytes)).toBe("group,setting\n");
    expect(fetched.mock.calls).toEqual([
      ["organisation/settings.csv", { mode: "same-origin", cache: "no-cache" }],
    ]);
  });

  it("is none where the server has none, or is out of reach", async () => {
    const fetched = jest.spyOn(globalThis, "fetch");
    fetched.mockResolvedValueOnce(new Response("There is no such page.", { status: 404 }));
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));

    expect(await fetchBeside("organisation/settings.csv")).toBeUndefined();
    expect(await fetchBeside("organisation/settings.csv")).toBeUndefined();
  });
});

describe("adding an organisation's Settings", () => {
  it("makes a table of them on a sheet of its own, in one deed, and reads the portfolio with it", async () => {
    const workbook = bookWith({ Accounts: ACCOUNTS });
    const store = await openedWith(workbook);
    expect(attractiveness(store)).toEqual([4, 6]);
    const apply = jest.spyOn(workbook, "apply");

    await addOrganisationSettings(store, workbook, ROWS);

    expect(apply).toHaveBeenCalledTimes(1);
    expect(await workbook.readTable("Settings")).toMatchObject({
      address: "Settings!A1:J3",
      headers: HEADERS,
      rows: ROWS,
    });
    expect(opened(store).choice.settings?.name).toBe("Settings");
    expect(attractiveness(store)).toEqual([5, 7.5]);
    expect(opened(store).deed).toEqual({
      phase: "done",
      message: "Your organisation's Settings stand on sheet Settings and are chosen here.",
    });
  });

  it("keeps texts texts, and shows days, anchors and words as the sample does", async () => {
    const workbook = bookWith({ Accounts: ACCOUNTS });
    const store = await openedWith(workbook);
    const changes: Change[] = [];
    const apply = workbook.apply.bind(workbook);
    jest.spyOn(workbook, "apply").mockImplementation((list) => {
      changes.push(...list);
      return apply(list);
    });

    await addOrganisationSettings(store, workbook, ROWS);

    const sheet = { made: 0 };
    expect(workbook.valueAt("Settings!H2")).toBe("=1+1");
    expect(workbook.formulaAt("Settings!H2")).toBeUndefined();
    expect(changes).toEqual(
      expect.arrayContaining([
        { change: "format", at: { sheet, cells: "J2:J3" }, format: "yyyy-mm-dd" },
        { change: "format", at: { sheet, cells: "D2:E2" }, format: "#,##0.00" },
        { change: "list", at: { sheet, cells: "F2:F3" }, words: ["higher", "lower"] },
        { change: "frozen", sheet, rows: 1 },
      ]),
    );
    expect(changes.filter(({ change }) => change === "widths")).toHaveLength(1);
  });

  it("takes other names where these are taken, and leaves what has them alone", async () => {
    const workbook = bookWith({ Accounts: ACCOUNTS, Settings: [["note"], ["mine"]] });
    const store = await openedWith(workbook);

    await addOrganisationSettings(store, workbook, ROWS);

    expect(workbook.sheetNames()).toEqual(["Accounts", "Settings", "Settings 2"]);
    expect((await workbook.readTable("Settings")).rows).toEqual([["mine"]]);
    expect(opened(store).choice.settings?.name).toBe("Settings_2");
    expect(attractiveness(store)).toEqual([5, 7.5]);
  });

  it("keeps what the person said of the columns", async () => {
    const kunden = [["Kunde", "openness"], ...ACCOUNTS.slice(1)];
    const workbook = bookWith({ Kunden: kunden });
    const store = await openedWith(workbook);
    const choice = { ...opened(store).choice, mapping: { account_id: "Kunde" } };
    store.send({ type: "chosen", choice });

    await addOrganisationSettings(store, workbook, ROWS);

    expect(opened(store).choice.mapping).toEqual({ account_id: "Kunde" });
    expect(attractiveness(store)).toEqual([5, 7.5]);
  });

  it("passes on why the workbook refused, and adds nothing", async () => {
    const workbook = bookWith({ Accounts: ACCOUNTS });
    const store = await openedWith(workbook);
    const inEdit = new WorkbookError("cell-in-edit", "Press Enter or Esc in the sheet first.");
    workbook.refuse("apply", inEdit);

    await addOrganisationSettings(store, workbook, ROWS);

    expect(workbook.sheetNames()).toEqual(["Accounts"]);
    expect(opened(store)).toMatchObject({
      choice: { settings: undefined },
      deed: { phase: "refused", message: inEdit.message },
    });
  });
});
