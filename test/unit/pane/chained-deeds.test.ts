import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { DeedsMessage } from "../../../src/pane/deeds/DeedsNotice";
import { deedsReducer, QUIET, type DeedsStore } from "../../../src/pane/deeds/deeds-state";
import { watchDeeds } from "../../../src/pane/deeds/watch-deeds";
import { insertSample } from "../../../src/sample/open-sample";
import { createStore } from "../../../src/pane/store/store";
import type { WorkbookGateway } from "../../../src/workbook/gateway";
import { memoryWorkbook } from "../../../src/workbook/memory/memory-workbook";
import type { Change } from "../../../src/workbook/transaction/changes";
import { memoryState } from "../../support/memory-state";

/** A workbook in which every deed takes long. */
function slow(): {
  readonly workbook: WorkbookGateway;
  readonly store: DeedsStore;
  readonly state: () => unknown;
} {
  const { workbook, book } = memoryWorkbook({ sheets: [] });
  const store = createStore(deedsReducer, QUIET);
  const apply: WorkbookGateway["apply"] = (changes, options) =>
    workbook.apply(changes, { ...options, quietMilliseconds: 0 });
  return {
    workbook: watchDeeds({ ...workbook, apply }, store),
    store,
    state: () => memoryState(book),
  };
}

function chapter(name: string): readonly Change[] {
  return [{ change: "sheet", name }];
}

function shown(store: DeedsStore): string {
  const onFinish = (): void => undefined;
  return renderToStaticMarkup(createElement(DeedsMessage, { state: store.get(), onFinish }));
}

describe("deeds that follow one another", () => {
  it("can be stopped between two of them, which takes back all", async () => {
    const { workbook, store, state } = slow();
    const before = state();
    const following = await workbook.apply(chapter("First"), { isFollowed: true });

    expect(shown(store)).toContain("Stop and take back");
    const shownNow = store.get();
    const [first] = shownNow.phase === "passing" ? shownNow.deeds : [];
    if (first?.phase === "writing") first.stop();

    const deed = workbook.apply(chapter("Second"), { following });
    await expect(deed).rejects.toMatchObject({ code: "cancelled" });
    expect([store.get(), state()]).toEqual([QUIET, before]);
  });

  it("are over with the last, and when one of them fails", async () => {
    const { workbook, store } = slow();
    const following = await workbook.apply(chapter("First"), { isFollowed: true });
    await workbook.apply(chapter("Second"), { following });
    expect(store.get()).toEqual(QUIET);

    const next = await workbook.apply(chapter("Third"), { isFollowed: true });
    const nowhere: Change = { change: "block", at: "Nowhere!A1", cells: [[1]] };
    await expect(workbook.apply([nowhere], { following: next, isFollowed: true })).rejects.toThrow(
      "Nowhere",
    );

    expect(store.get()).toEqual(QUIET);
  });
});

describe("the sample", () => {
  jest.setTimeout(60_000);

  it("shows one notice from the first of the chapters that are added to the last", async () => {
    const { workbook, store } = slow();
    const { sample } = await insertSample(workbook);
    const phases: string[] = [];
    store.subscribe(() => phases.push(store.get().phase));

    await sample.add(sample.missing);

    expect(phases.indexOf("quiet")).toBe(phases.length - 1);
  });
});
