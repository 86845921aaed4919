import { catalogue, chapters } from "../../../../src/functions/catalogue";
import {
  FUNCTIONS_LISTED,
  functionsReducer,
  type Offer,
} from "../../../../src/pane/features/functions/functions-state";
import {
  insertForTables,
  lookForTables,
} from "../../../../src/pane/features/functions/insert-for-tables";
import type { FunctionsStore } from "../../../../src/pane/features/functions/insert-formula";
import { chapterOf, saidOfOffer } from "../../../../src/pane/features/functions/said-of-offer";
import { createStore } from "../../../../src/pane/store/store";
import { chaptersFor, SAMPLE_START } from "../../../../src/sample/sample-chapters";
import { structuredReferences } from "../../../../src/sample/table-references";
import type { SheetContents } from "../../../../src/workbook/contents";
import { WorkbookError } from "../../../../src/workbook/gateway";
import { definitionOf } from "../../../support/builders";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { SAMPLE_TABLES } from "../../../support/sample-tables";
import { saying } from "../../../support/saying";

const FREE: SheetContents = { name: "Free", cells: [], tables: [], formulas: [] };
const TODAY = new Date(2026, 5, 30);

/** They take numbers that people say, and no table of the sample holds any. */
const OF_VALUES = [
  ...["ROC", "SWING", "ENTROPY", "CURVATURE"],
  ...["RETENTION", "MARGINMULTIPLE", "MARKOVCLV", "MARKOVSTATES"],
];

/** Nobody of the sample is seen to leave, so that a model of leaving refuses: rightly, as the sheet says. */
const NOT_OF_THE_SAMPLE = ["PALIVE", "DERT"];

/** Their tables are those of the sample's first sheets. */
const OF_THE_START = [
  ...["SCORE", "TIER", "QUADRANT", "STAGE", "KRALJIC", "READINESS", "HHI", "EFFECTIVENUMBER"],
  ...["ROSENBLUTH", "TOPSHARE", "GINI", "ABCCLASS", "WHALE", "STOBACHOFF", "DISCLOSURE"],
  ...["DEPENDENCE", "VALUEFN", "TOPSIS", "TIERSTABILITY", "INTEGRATION", "WALLETSHARE", "HEALTH"],
  ...["RELQUALITY", "FRESHNESS", "SERVICETARGETS", "FEASIBLEGROWTH", "CLV", "NETRETENTION"],
  ...["ALLOCATE", "TIERCOST"],
];

const withoutFormulas = (sheets: readonly SheetContents[]): readonly SheetContents[] =>
  sheets.map((sheet) => ({ ...sheet, formulas: [] }));

function sampleWith(...chapters: readonly string[]): readonly SheetContents[] {
  const pages = [SAMPLE_START, ...chaptersFor(chapters).map(({ pagesOf }) => pagesOf)];
  return withoutFormulas(
    pages
      .map((pagesOf) => pagesOf(structuredReferences()))
      .flatMap(({ answers, data }) => [...answers, ...data]),
  );
}

function openedAt(name: string): FunctionsStore {
  const store = createStore(functionsReducer, FUNCTIONS_LISTED);
  store.send({ type: "opened", name });
  return store;
}

/** Books that are only looked at, one for all who look. */
const lookedAt = new Map<readonly SheetContents[], FakeWorkbook>();

function bookToLookAt(sheets: readonly SheetContents[]): FakeWorkbook {
  const book = lookedAt.get(sheets) ?? bookOf(sheets);
  lookedAt.set(sheets, book);
  return book;
}

function bookOf(sheets: readonly SheetContents[]): FakeWorkbook {
  const workbook = fakeWorkbook({ sheets: [...sheets, FREE] });
  workbook.click("Free!A1");
  return workbook;
}

async function offerIn(sheets: readonly SheetContents[], name: string): Promise<Offer> {
  const store = openedAt(name);
  await lookForTables(store, bookToLookAt(sheets), definitionOf(name));
  const state = store.get();
  return state.phase === "details" ? state.offer : { phase: "unknown" };
}

/** What became of it, and the formula that stands. */
async function inserted(
  workbook: FakeWorkbook,
  name: string,
): Promise<{ readonly phase: string; readonly message?: string; readonly formula?: string }> {
  const store = openedAt(name);
  await insertForTables(store, workbook, definitionOf(name), TODAY);
  const formula = workbook.formulaAt("Free!A1");
  return { ...store.get().insertion, ...(formula === undefined ? {} : { formula }) };
}

const table = (name: string, sheet: string, rows: SheetContents["cells"]): SheetContents => ({
  name: sheet,
  cells: rows,
  formulas: [],
  tables: [
    { name, address: `A1:${String.fromCharCode(64 + (rows[0]?.length ?? 0))}${rows.length}` },
  ],
});

describe("a formula for the workbook's own tables, with all chapters of the sample", () => {
  const named = catalogue.map(({ name }) => name);
  const answering = named.filter((name) => ![...OF_VALUES, ...NOT_OF_THE_SAMPLE].includes(name));

  it.each(answering)("is offered by KAM.%s and answers", async (name) => {
    const workbook = bookOf(SAMPLE_TABLES.sheets);

    expect(await offerIn(SAMPLE_TABLES.sheets, name)).toEqual({ phase: "ready" });
    expect(await inserted(workbook, name)).toMatchObject({
      phase: "done",
      message: saying(`KAM.${name} stands in Free!A1.`),
    });
    expect(String(workbook.valueAt("Free!A1"))).not.toMatch(/^#/);
  });

  it.each(OF_VALUES)("is not offered by KAM.%s, which takes values", async (name) => {
    const offer = await offerIn(SAMPLE_TABLES.sheets, name);

    expect(saidOfOffer(definitionOf(name), offer)).toEqual([saying("values that no table holds")]);
    expect((await inserted(bookOf(SAMPLE_TABLES.sheets), name)).formula).toBeUndefined();
  });

  it.each(NOT_OF_THE_SAMPLE)("is not written of KAM.%s, which says why", async (name) => {
    const { phase, message, formula } = await inserted(bookOf(SAMPLE_TABLES.sheets), name);

    expect({ phase, formula }).toEqual({ phase: "refused", formula: undefined });
    expect(message).toContain("Nothing was written");
    expect(message).toContain("cannot tell drop-out from silence");
  });

  it.each([
    ["TIER", "=KAM.TIER(Accounts[#All],Settings[#All])"],
    ["ORDERS", "=KAM.ORDERS(Ledger[#All])"],
    ["VALUE3", "=KAM.VALUE3(ValueElements[#All])"],
    ["HEALTH", "=KAM.HEALTH(Accounts[#All],Settings[#All],HealthBefore[#All])"],
    ["FRESHNESS", "=KAM.FRESHNESS(Accounts[#All],DATE(2026,6,30),Settings[#All])"],
    ["WHALE", "=KAM.WHALE(Accounts[contribution_12m],Accounts[account_id])"],
    ["BACKTEST", "=KAM.BACKTEST(HealthHistory[#All],Losses[#All])"],
    ["OVERDUE", "=KAM.OVERDUE(KAM.ORDERS(Ledger[#All]),Settings[#All])"],
    [
      "EXPECTEDORDERS",
      "=KAM.EXPECTEDORDERS(KAM.ORDERS(Ledger[#All]),KAM.FITLIFETIME(KAM.ORDERS(Ledger[#All]),Settings[#All]),Settings[#All])",
    ],
    [
      "EXPECTEDSPEND",
      '=KAM.EXPECTEDSPEND(KAM.ORDERS(Ledger[#All]),KAM.FITLIFETIME(KAM.ORDERS(Ledger[#All]),Settings[#All],"Gamma-Gamma"))',
    ],
    ["SURVIVAL", '=KAM.SURVIVAL({0;1;3},KAM.FITLIFETIME(Cohorts[#All],Settings[#All],"sBG"))'],
    ["AHP", "=KAM.AHP(Comparisons[#All])"],
  ])("of KAM.%s is %s", async (name, formula) => {
    expect((await inserted(bookOf(SAMPLE_TABLES.sheets), name)).formula).toBe(formula);
  });

  it("says for which arguments the person should put values", async () => {
    const { message } = await inserted(bookOf(SAMPLE_TABLES.sheets), "ALLOCATE");

    expect(message).toContain("Values of ours stand in for amount: put yours there.");
  });
});

describe("with the first sheets of the sample", () => {
  const start = sampleWith();
  const withChapter = new Map(
    chapters.map(({ name }): readonly [string, readonly SheetContents[]] => [
      name,
      sampleWith(name),
    ]),
  );
  const others = catalogue
    .map(({ name }) => name)
    .filter((name) => ![...OF_THE_START, ...OF_VALUES].includes(name));

  it.each(OF_THE_START)("KAM.%s is offered and answers", async (name) => {
    expect(await offerIn(start, name)).toEqual({ phase: "ready" });
    expect((await inserted(bookOf(start), name)).phase).toBe("done");
  });

  it.each(others)("KAM.%s says which chapter to add, which then helps", async (name) => {
    const definition = definitionOf(name);
    const chapter = chapterOf(definition);
    const sentences = saidOfOffer(definition, await offerIn(start, name));

    expect(sentences).toEqual([
      ...sentences.slice(0, -1).map(() => saying("It needs a table such as")),
      `The sample's chapter ${chapter?.title ?? ""} brings it.`,
    ]);
    expect(await offerIn(withChapter.get(chapter?.name ?? "") ?? [], name)).toEqual({
      phase: "ready",
    });
  });
});

describe("the table for an argument", () => {
  const LINES = [
    ["account_id", "date", "amount"],
    ["A", 46_000, 10],
    ["A", 46_007, 10],
  ];
  const ACCOUNTS = [
    ["account_id", "revenue_12m", "revenue_prev_12m"],
    ["A", 5, 4],
    ["B", 6, 7],
  ];

  it("is first that of the sheet the person stands on", async () => {
    const sheets = [table("North", "North sales", LINES), table("South", "South sales", LINES)];
    const workbook = bookOf(sheets);
    const store = openedAt("ORDERS");

    workbook.click("South sales!F1");
    await insertForTables(store, workbook, definitionOf("ORDERS"), TODAY);

    expect(workbook.formulaAt("South sales!F1")).toBe("=KAM.ORDERS(South[#All])");
  });

  it("is one that fits, though another stands on the person's sheet", async () => {
    const workbook = bookOf([table("Bills", "Bills", LINES), table("List", "List", ACCOUNTS)]);
    const store = openedAt("NETRETENTION");

    workbook.click("Bills!F1");
    await insertForTables(store, workbook, definitionOf("NETRETENTION"), TODAY);

    expect(workbook.formulaAt("Bills!F1")).toBe("=KAM.NETRETENTION(List[#All])");
  });

  it("is told by name and columns where none fits, and nothing is written", async () => {
    const { phase, message, formula } = await inserted(
      bookOf([table("List", "List", ACCOUNTS)]),
      "OVERDUE",
    );

    expect({ phase, formula }).toEqual({ phase: "refused", formula: undefined });
    expect(message).toBe(
      "It needs a table such as Ledger, with account_id, date, amount. The sample's chapter Lifetime brings it.",
    );
  });

  it("is the sample's own where there is no table at all", async () => {
    expect((await inserted(bookOf([]), "TIER")).message).toBe(
      "It needs a table such as Accounts, with account_id. The sample brings it.",
    );
  });

  it("does not help while its cells are refused, and why is said as the cell would", async () => {
    const broken = ACCOUNTS.map((row, index) => (index === 2 ? ["A", 6, 7] : row));
    const { phase, message, formula } = await inserted(
      bookOf([table("List", "List", broken)]),
      "NETRETENTION",
    );

    expect({ phase, formula }).toEqual({ phase: "refused", formula: undefined });
    expect(message).toContain("Nothing was written, as it would not answer. KAM.NETRETENTION:");
    expect(message).toContain("expected an id of its own");
  });

  it("helps while one account answers, and not when none does", async () => {
    const lines = (...amounts: readonly unknown[]): SheetContents["cells"] => [
      ["account_id", "date", "amount"],
      ...amounts.map((amount, index) => [`A-${index}`, 46_000, String(amount)]),
    ];
    const some = bookOf([table("Bills", "Bills", [...lines("ten"), ["B", 46_000, 5]])]);
    const none = bookOf([table("Bills", "Bills", lines("ten", "twenty"))]);

    expect((await inserted(some, "ORDERS")).phase).toBe("done");
    expect(await inserted(none, "ORDERS")).toEqual({
      phase: "refused",
      message: saying('column "amount", row 2: expected a number, found "ten"'),
    });
  });

  it("is asked for again when the workbook could not tell", async () => {
    const workbook = bookOf(SAMPLE_TABLES.sheets);
    const store = openedAt("TIER");
    workbook.refuse("listTables", new WorkbookError("cell-in-edit", "Finish editing the cell."));
    await lookForTables(store, workbook, definitionOf("TIER"));

    expect(store.get()).toMatchObject({
      offer: { phase: "ready" },
      insertion: { phase: "refused", message: "Finish editing the cell." },
    });
  });
});
