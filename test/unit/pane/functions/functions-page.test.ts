import { catalogue } from "../../../../src/functions/catalogue";
import { findCall } from "../../../../src/pane/features/explain/find-call";
import { traceArgument } from "../../../../src/pane/features/explain/trace-argument";
import { exampleFormula } from "../../../../src/pane/features/functions/example-formula";
import {
  FUNCTIONS_LISTED,
  functionsReducer,
} from "../../../../src/pane/features/functions/functions-state";
import {
  insertFormula,
  type FunctionsStore,
} from "../../../../src/pane/features/functions/insert-formula";
import { createStore } from "../../../../src/pane/store/store";
import { WorkbookError } from "../../../../src/workbook/gateway";
import { fakeWorkbook } from "../../../support/fake-workbook";
import { SAMPLE_TABLES } from "../../../support/sample-tables";
import { expectAnswer } from "../../../support/expect-answer";

function newStore(): FunctionsStore {
  return createStore(functionsReducer, FUNCTIONS_LISTED);
}

describe("the formula of an example", () => {
  it.each([
    [[[[50], [50]]], "=KAM.HHI({50;50})"],
    [[[[1, "a"]], "points"], '=KAM.HHI({1,"a"},"points")'],
    [[[[1, ""]], null, true], '=KAM.HHI({1,""},,TRUE)'],
    [[[['say "x"']], null, undefined], '=KAM.HHI({"say ""x"""})'],
  ])("of %j is %s", (cells, formula) => {
    expect(exampleFormula("HHI", cells)).toBe(formula);
  });

  const examples = catalogue.flatMap((definition) =>
    definition.examples.map((example) => ({ definition, example, meaning: example.meaning })),
  );
  it.each(examples)(
    "gives the answer of the example: $meaning",
    async ({ definition, example }) => {
      const formula = exampleFormula(definition.name, example.cells);
      const given = findCall(formula)?.arguments ?? [];
      const place = { formula, address: "S!A1" };
      const traced = await Promise.all(
        given.map((each) => traceArgument(each, place, fakeWorkbook())),
      );
      const cells = traced.map((each) => (each.kind === "written" ? each.value : null));
      expectAnswer(definition.call(cells), example.answer);
    },
  );
});

describe("inserting", () => {
  const formula = { name: "HHI", formula: "=KAM.HHI({50;50})" };

  it("writes into the empty cell the person stands on", async () => {
    const [store, workbook] = [newStore(), fakeWorkbook(SAMPLE_TABLES)];
    workbook.click("Settings!Z3");
    await insertFormula(store, workbook, formula);
    expect(workbook.formulaAt("Settings!Z3")).toBe(formula.formula);
    expect(store.get().insertion).toEqual({
      phase: "done",
      message: "KAM.HHI stands in Settings!Z3.",
    });
  });

  it("never writes over what is there", async () => {
    const [store, workbook] = [newStore(), fakeWorkbook(SAMPLE_TABLES)];
    workbook.click("Accounts!A1");
    await insertFormula(store, workbook, formula);
    expect(workbook.valueAt("Accounts!A1")).toBe("account_id");
    expect(workbook.formulaAt("Accounts!A1")).toBeUndefined();
    expect(store.get().insertion.phase).toBe("refused");
  });

  it("tells of a formula that shows an error as of a failure", async () => {
    const [store, workbook] = [newStore(), fakeWorkbook(SAMPLE_TABLES)];
    workbook.click("Settings!Z3");
    await insertFormula(store, workbook, { name: "HHI", formula: '=KAM.HHI({"many";5})' });
    expect(store.get().insertion).toEqual({
      phase: "refused",
      message:
        "KAM.HHI stands in Settings!Z3 and shows #VALUE!. Explain tells why, where it can be told.",
    });
  });

  it("passes on why the workbook refused", async () => {
    const [store, workbook] = [newStore(), fakeWorkbook(SAMPLE_TABLES)];
    workbook.click("Settings!Z3");
    workbook.refuse("apply", new WorkbookError("protected", "Unprotect the sheet."));
    await insertFormula(store, workbook, formula);
    expect(store.get().insertion).toEqual({ phase: "refused", message: "Unprotect the sheet." });
  });
});

describe("the state of the page", () => {
  it("keeps the search while details are open, and remembers which were left", () => {
    let state = functionsReducer(FUNCTIONS_LISTED, { type: "searched", query: "tier" });
    state = functionsReducer(state, { type: "opened", name: "TIER" });
    expect(state).toMatchObject({ phase: "details", name: "TIER", query: "tier" });
    state = functionsReducer(state, { type: "closed" });
    expect(state).toMatchObject({ phase: "list", query: "tier", left: "TIER" });
  });

  it("forgets an old message when the person goes on", () => {
    const insertion = { phase: "done", message: "done" } as const;
    const state = functionsReducer(FUNCTIONS_LISTED, { type: "insertionMoved", insertion });
    expect(state.insertion).toBe(insertion);
    expect(functionsReducer(state, { type: "searched", query: "x" }).insertion.phase).toBe("none");
    expect(functionsReducer(state, { type: "opened", name: "HHI" }).insertion.phase).toBe("none");
  });
});
