import { addSheet, writeFormula } from "../../../support/deeds";
import { accountColumns } from "../../../../src/schema/tables/accounts";
import { columnLetters } from "../../../../src/workbook/address";
import {
  explainActiveCell,
  type ExplainStore,
} from "../../../../src/pane/features/explain/explain-cell";
import { disagrees } from "../../../../src/pane/features/explain/compare-answer";
import {
  explainReducer,
  subjectOf,
  WAITING,
} from "../../../../src/pane/features/explain/explain-state";
import type { Subject } from "../../../../src/pane/features/explain/subject";
import { followSelection } from "../../../../src/pane/features/explain/follow-selection";
import { goBack, goToSource } from "../../../../src/pane/features/explain/go-to-cell";
import { createStore } from "../../../../src/pane/store/store";
import { WorkbookError } from "../../../../src/workbook/gateway";
import { fakeWorkbook, type FakeWorkbook } from "../../../support/fake-workbook";
import { SAMPLE_TABLES } from "../../../support/sample-tables";
import { saying } from "../../../support/saying";

function newStore(): ExplainStore {
  return createStore(explainReducer, WAITING);
}

/** The sample, with formulas of a person's own on a further sheet. */
async function bookWith(formulas: Readonly<Record<string, string>>): Promise<FakeWorkbook> {
  const workbook = fakeWorkbook(SAMPLE_TABLES);
  await addSheet(workbook, "Own");
  for (const [cell, formula] of Object.entries(formulas)) {
    await writeFormula(workbook, `Own!${cell}`, formula);
  }
  return workbook;
}

async function explain(workbook: FakeWorkbook, address: string): Promise<Subject | undefined> {
  const store = newStore();
  workbook.click(address);
  await explainActiveCell(store, workbook);
  return subjectOf(store.get());
}

type Explained = Extract<Subject, { phase: "explained" }>;

function explained(subject: Subject | undefined): Explained {
  if (subject?.phase !== "explained")
    throw new Error(`The cell is ${subject?.phase ?? "not"} explained.`);
  return subject;
}

const lettersOf = (header: string): string =>
  columnLetters(Object.keys(accountColumns).indexOf(header));
const REVENUE = lettersOf("revenue_12m");
const OPENNESS = `Accounts!${lettersOf("openness")}5`;

const SCORE = "=KAM.SCORE(Accounts[#All],Settings[#All])";

describe("an explained cell", () => {
  it("answers what it shows, from parts that add up to it", async () => {
    const workbook = await bookWith({ A1: SCORE });
    const { explanation, answer, cell } = explained(await explain(workbook, "Own!B5"));
    expect(answer).toBe(cell.shown);
    expect(explanation.answer).toBe(cell.shown);
    const sum = explanation.parts.reduce((total, { amount }) => total + amount, 0);
    expect(sum).toBeCloseTo(Number(cell.shown), 10);
  });

  it("leads each input and setting to a cell that holds this very value", async () => {
    const workbook = await bookWith({ A1: SCORE });
    const { inputs, settings } = explained(await explain(workbook, "Own!B5"));
    expect(inputs.length).toBeGreaterThan(3);
    for (const { address, value } of [...inputs, ...settings]) {
      expect(workbook.valueAt(address ?? "nowhere")).toBe(value ?? "");
    }
  });

  it("names defaults of ours as such, without a cell", async () => {
    const workbook = await bookWith({ A1: "=KAM.SCORE(Accounts[#All])" });
    const { settings } = explained(await explain(workbook, "Own!B5"));
    expect(settings.map(({ address, origin }) => [address, origin.kind])).toEqual(
      settings.map(() => [undefined, "default"]),
    );
  });

  it("keeps what is unknown unknown", async () => {
    const workbook = await bookWith({ A1: SCORE });
    workbook.type(OPENNESS, "");
    const { inputs } = explained(await explain(workbook, "Own!B5"));
    const openness = inputs.find(({ label }) => label === "openness");
    expect(openness).toMatchObject({ value: undefined, address: OPENNESS });
  });

  it("may stand inside a calculation when its answer is a single cell", async () => {
    const workbook = await bookWith({
      A1: `=ROUND(KAM.HHI(Accounts!${REVENUE}2:${REVENUE}41)*100,1)`,
    });
    const { isWhole, explanation } = explained(await explain(workbook, "Own!A1"));
    expect(isWhole).toBe(false);
    expect(explanation.question).toBe("Concentration of the portfolio");
  });
});

/** The same workbook in an Excel that shows this in the first cell of an answer, and lets nothing spill. */
function showing(workbook: FakeWorkbook, shown: string): FakeWorkbook {
  const readActiveCell: FakeWorkbook["readActiveCell"] = async () => ({
    ...(await workbook.readActiveCell()),
    value: shown,
  });
  return Object.create(workbook, { readActiveCell: { value: readActiveCell } }) as FakeWorkbook;
}

describe("a cell that shows #VALUE! for an answer with errors in single rows", () => {
  it("says that this Excel may not show them alone, and names what is wrong in each row", async () => {
    const workbook = showing(await bookWith({ A1: SCORE }), "#VALUE!");
    workbook.type(OPENNESS, "wide");

    const subject = await explain(workbook, "Own!A1");

    expect(subject).toMatchObject({
      phase: "unspilled",
      cell: { address: "Own!A1", shown: "#VALUE!" },
      faults: [saying(/^KAM\.SCORE: accounts, column "openness", row 5: .*"wide"/)],
    });
  });

  it.each(["#BUSY!", "account_id"])("is not taken for one that shows %s", async (shown) => {
    const workbook = showing(await bookWith({ A1: SCORE }), shown);
    workbook.type(OPENNESS, "wide");

    expect(await explain(workbook, "Own!A1")).toMatchObject({
      phase: "header",
      column: { header: "account_id" },
      whole: { faultCount: 1 },
    });
  });

  it("is not found where the whole answer is refused, or no row has an error", async () => {
    const refused = showing(await bookWith({ A1: "=KAM.SCORE(Own!Z1:Z9)" }), "#VALUE!");
    expect(await explain(refused, "Own!A1")).toMatchObject({ phase: "unanswered", isFault: true });
    const sound = showing(await bookWith({ A1: SCORE }), "#VALUE!");
    expect(await explain(sound, "Own!A1")).toMatchObject({
      phase: "header",
      whole: { faultCount: 0 },
    });
  });
});

describe("a cell that shows what its function answers no more", () => {
  it("is told from its fault", async () => {
    const workbook = showing(await bookWith({ A1: SCORE }), "7.5");
    workbook.type(OPENNESS, "wide");
    const subject = await explain(workbook, "Own!B5");

    if (subject?.phase !== "unanswered") throw new Error("The cell has an answer.");
    expect(disagrees(subject.cell.shown, subject.answer)).toBe(true);
  });
});

describe("a cell that cannot be explained", () => {
  it("says the full message of its error", async () => {
    const workbook = await bookWith({ A1: SCORE });
    workbook.type(OPENNESS, "wide");
    expect(await explain(workbook, "Own!B5")).toMatchObject({
      phase: "unanswered",
      isFault: true,
      message: saying(/^KAM\.SCORE: accounts, column "openness", row 5: .*"wide"/),
    });
  });

  it("says so when the whole formula has no answer", async () => {
    const workbook = await bookWith({ A1: "=KAM.HHI(Own!Z1:Z9)" });
    expect(await explain(workbook, "Own!A1")).toMatchObject({
      phase: "unanswered",
      isFault: true,
      message: saying(/^KAM\.HHI: values: /),
    });
  });

  it("is no fault when it is a header", async () => {
    const workbook = await bookWith({ A1: SCORE });
    expect(await explain(workbook, "Own!B1")).toMatchObject({
      phase: "header",
      cell: { address: "Own!B1", shown: "attractiveness" },
      column: { header: "attractiveness", holds: "a score" },
    });
  });

  it("names every argument that cannot be traced", async () => {
    const workbook = await bookWith({ A1: "=KAM.SCORE(FILTER(A1:B9,A1:A9>0),Gone)" });
    expect(await explain(workbook, "Own!A1")).toMatchObject({
      phase: "untraceable",
      lost: [
        { name: "accounts", text: "FILTER(A1:B9,A1:A9>0)" },
        { name: "settings", text: "Gone" },
      ],
    });
  });

  it("is told from one whose larger formula hides which row it shows", async () => {
    const workbook = await bookWith({ A1: "=INDEX(KAM.SCORE(Accounts[#All]),2,2)" });
    expect(await explain(workbook, "Own!A1")).toMatchObject({ phase: "nested" });
  });

  it("has no KAM formula at all", async () => {
    const workbook = await bookWith({ A1: "=SUM(A2:A3)" });
    expect(await explain(workbook, "Accounts!A1")).toEqual({
      phase: "no-formula",
      address: "Accounts!A1",
      formula: undefined,
    });
    expect(await explain(workbook, "Own!A1")).toMatchObject({ formula: "=SUM(A2:A3)" });
  });

  it("says why the workbook refused", async () => {
    const workbook = await bookWith({ A1: SCORE });
    workbook.refuse("readActiveCell", new WorkbookError("cell-in-edit", "Press Enter first."));
    expect(await explain(workbook, "Own!A1")).toEqual({
      phase: "refused",
      message: "Press Enter first.",
    });
  });
});

describe("following the selection", () => {
  /** Resolves once the page has settled on what holds. */
  function until(store: ExplainStore, holds: (subject: Subject) => boolean): Promise<void> {
    return new Promise((resolve) => {
      const stop = store.subscribe(() => {
        const state = store.get();
        if (state.phase !== "settled" || !holds(state.subject)) return;
        stop();
        resolve();
      });
    });
  }

  it("explains the cell that was selected last, and stops when the page is left", async () => {
    const workbook = await bookWith({ A1: SCORE });
    const store = newStore();
    const stop = await followSelection(store, workbook);
    const settled = until(store, ({ phase }) => phase === "explained");
    workbook.click("Own!B3");
    workbook.click("Own!B5");
    await settled;
    expect(explained(subjectOf(store.get())).cell.address).toBe("Own!B5");
    await stop();
    expect(workbook.listenerCount()).toBe(0);
  });

  it("keeps the explanation while the person looks at a source, and says when cells change", async () => {
    const workbook = await bookWith({ A1: SCORE });
    const store = newStore();
    const stop = await followSelection(store, workbook);
    const settled = until(store, ({ phase }) => phase === "explained");
    workbook.click("Own!B5");
    await settled;
    await goToSource(store, workbook, OPENNESS);
    expect(workbook.selected()).toBe(OPENNESS);
    expect(explained(subjectOf(store.get())).cell.address).toBe("Own!B5");
    workbook.type(OPENNESS, 1);
    expect(store.get()).toMatchObject({ excursion: { phase: "away", freshness: "changed" } });
    await goBack(store, workbook, "Own!B5");
    expect(store.get()).toMatchObject({ excursion: { phase: "none" } });
    expect(explained(subjectOf(store.get())).inputs).toContainEqual(
      expect.objectContaining({ label: "openness", value: 1 }),
    );
    await stop();
  });
});

describe("the state of the page", () => {
  const refused = (message: string): Subject => ({ phase: "refused", message });

  it("leaves an answer alone that comes after a later question", () => {
    let state = explainReducer(WAITING, { type: "asked", request: 1 });
    state = explainReducer(state, { type: "asked", request: 2 });
    state = explainReducer(state, { type: "answered", request: 1, subject: refused("late") });
    expect(state.phase).toBe("reading");
    state = explainReducer(state, { type: "answered", request: 2, subject: refused("in time") });
    expect(subjectOf(state)).toEqual(refused("in time"));
  });

  it("goes on showing what it showed while it reads", () => {
    let state = explainReducer(WAITING, { type: "asked", request: 1 });
    state = explainReducer(state, { type: "answered", request: 1, subject: refused("first") });
    state = explainReducer(state, { type: "asked", request: 2 });
    expect(subjectOf(state)).toEqual(refused("first"));
  });
});
