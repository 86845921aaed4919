import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DeedsMessage } from "../../../src/pane/deeds/DeedsNotice";
import { deedsReducer, QUIET, type DeedsStore } from "../../../src/pane/deeds/deeds-state";
import { finishUndoing } from "../../../src/pane/deeds/finish-undoing";
import { watchDeeds } from "../../../src/pane/deeds/watch-deeds";
import { createStore } from "../../../src/pane/store/store";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { memoryState } from "../../support/memory-state";

const CHANGES: readonly Change[] = [
  { change: "sheet", name: "Plan" },
  { change: "block", at: "Plan!A1", cells: [["step", 1]] },
];

/** A workbook in which the writings with these numbers fail, counted from 0. */
function failing(...numbers: readonly number[]): {
  readonly workbook: WorkbookGateway;
  readonly store: DeedsStore;
  readonly state: () => unknown;
} {
  let writings = -1;
  const { workbook, book } = memoryWorkbook(
    { sheets: [] },
    {
      through: (port) => ({
        ...port,
        write: (settings) => {
          writings += 1;
          if (!numbers.includes(writings)) return port.write(settings);
          return Promise.reject(new WorkbookError("unexpected", "No answer."));
        },
      }),
    },
  );
  const store = createStore(deedsReducer, QUIET);
  return { workbook: watchDeeds(workbook, store), store, state: () => memoryState(book) };
}

function shown(store: DeedsStore): string {
  const onFinish = (): void => undefined;
  return renderToStaticMarkup(createElement(DeedsMessage, { state: store.get(), onFinish }));
}

describe("deeds of the pane", () => {
  it("that fail and are taken back leave nothing to show", async () => {
    const { workbook, store, state } = failing(1);
    const before = state();

    await expect(workbook.apply(CHANGES)).rejects.toThrow("No answer. Nothing was changed.");

    expect([store.get(), state()]).toEqual([QUIET, before]);
  });

  it("that could not be taken back are listed, with a button that finishes", async () => {
    const { workbook, store, state } = failing(1, 2);
    const before = state();

    await expect(workbook.apply(CHANGES)).rejects.toMatchObject({ code: "not-undone" });

    expect(store.get()).toMatchObject({
      phase: "left",
      leftovers: [{ where: 'sheet "Plan"', stands: "a new sheet", stood: "nothing" }],
    });
    expect(shown(store)).toContain("Finish undoing");
    expect(shown(store)).toContain("sheet &quot;Plan&quot;");

    await finishUndoing(store);

    expect(state()).toEqual(before);
    expect(store.get()).toEqual({ phase: "undone", kept: [] });
  });

  it("stay listed when finishing fails too", async () => {
    const { workbook, store } = failing(1, 2, 3);
    await expect(workbook.apply(CHANGES)).rejects.toMatchObject({ code: "not-undone" });

    await finishUndoing(store);

    expect(store.get()).toMatchObject({ phase: "left", leftovers: [{ where: 'sheet "Plan"' }] });
  });

  it("show how far they are, and are taken back when they are stopped", async () => {
    const { workbook, store, state } = failing();
    const before = state();
    const phases: string[] = [];
    store.subscribe(() => {
      const now = store.get();
      const [first] = now.phase === "passing" ? now.deeds : [];
      phases.push(first?.phase ?? now.phase);
      if (first?.phase === "writing" && first.done === 1) first.stop();
    });

    const deed = workbook.apply(CHANGES, { quietMilliseconds: 0 });

    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect(phases).toEqual(["writing", "writing", "stopping", "quiet"]);
    expect(state()).toEqual(before);
  });

  it.each(["before it begins", "in its last part"])(
    "are stopped %s by whoever asked",
    async (when) => {
      const { workbook, store, state } = failing();
      const before = state();
      const stopping = new AbortController();
      if (when === "before it begins") stopping.abort();
      const onProgress = ({ done, of }: { readonly done: number; readonly of: number }): void => {
        if (done === of) stopping.abort();
      };

      const deed = workbook.apply(CHANGES, {
        signal: stopping.signal,
        onProgress,
        quietMilliseconds: 0,
      });

      await expect(deed).rejects.toMatchObject({ code: "cancelled" });
      expect([store.get(), state()]).toEqual([QUIET, before]);
    },
  );
});
