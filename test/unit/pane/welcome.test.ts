import { openFirstSample } from "../../../src/pane/features/welcome/open-first-sample";
import { GREETING, welcomeReducer } from "../../../src/pane/features/welcome/welcome-state";
import { createStore } from "../../../src/pane/store/store";
import { WorkbookError } from "../../../src/workbook/gateway";

describe("the sample on the welcome page", () => {
  it("is opened, and then the page is left", async () => {
    const store = createStore(welcomeReducer, GREETING);
    const leave = jest.fn();
    const phases: string[] = [];
    store.subscribe(() => phases.push(store.get().phase));
    await openFirstSample(store, () => Promise.resolve(), leave);
    expect(phases).toEqual(["opening", "greeting"]);
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("keeps the person on the page with advice when the workbook refuses", async () => {
    const store = createStore(welcomeReducer, GREETING);
    const leave = jest.fn();
    const refusal = new WorkbookError("protected", "Unprotect the workbook.");
    await openFirstSample(store, () => Promise.reject(refusal), leave);
    expect(store.get()).toEqual({ phase: "refused", message: "Unprotect the workbook." });
    expect(leave).not.toHaveBeenCalled();
  });
});
